package org.huixu.desktop.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ComboBox;
import org.huixu.application.ics.CalendarExport;
import org.huixu.application.ics.CalendarExport.Choice;
import org.huixu.application.ics.CalendarFile.Outgoing;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Notices;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.TargetFile;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** Calendar files (.ics): meetings for other calendars, and events of others for this office. Used on the FX thread. */
public final class CalendarFiles {

    private static final Texts TEXTS = Texts.of(CalendarFiles.class);
    private static final String ENDING = ".ics";
    private static final double WIDTH = 480;

    private CalendarFiles() {
    }

    /** Asks what of a period is to be handed out, and where to. Both days are in it. */
    public static void exportPeriod(Workbench bench, LocalDate from, LocalDate to) {
        bench.background().run(TEXTS.get("calendarfile.reading"),
                _ -> new Ground(bench.workplace().dossiers().day(bench.today()).types(),
                        bench.workplace().lists().people(bench.today())),
                ground -> new PeriodSheet(bench, ground, from, to).show());
    }

    /** Hands out one meeting. */
    public static void exportMeeting(Workbench bench, MeetingId meeting) {
        bench.background().run(TEXTS.get("calendarfile.reading"),
                _ -> bench.workplace().calendarExport().event(meeting),
                events -> save(bench, events, events.getFirst().title()));
    }

    /** Asks for a file and shows what taking it in would do. */
    public static void importFile(Workbench bench) {
        bench.choosers().openFile(TEXTS.get("calendarfile.import"), kind())
                .ifPresent(file -> CalendarImportSheet.open(bench, file));
    }

    private static FileKind kind() {
        return new FileKind(TEXTS.get("calendarfile.kind"), List.of("*" + ENDING));
    }

    private static void save(Workbench bench, List<Outgoing> events, String name) {
        bench.choosers().saveFile(TEXTS.get("calendarfile.export"), name.replaceAll("[\\\\/:*?\"<>|]", "_") + ENDING,
                kind()).ifPresent(chosen -> write(bench, events, ended(chosen)));
    }

    private static Path ended(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? chosen : chosen.resolveSibling(name + ENDING);
    }

    private static void write(Workbench bench, List<Outgoing> events, Path file) {
        bench.background().run(TEXTS.get("calendarfile.writing"), _ -> {
            TargetFile.write(file, out -> bench.office().formats().calendars().write(events,
                    bench.workplace().supplies().zone(), out));
            return file;
        }, _ -> bench.notices().done(
                TEXTS.format("calendarfile.written", Integer.toString(events.size()),
                        String.valueOf(file.getFileName())),
                List.of(new Notices.Way(TEXTS.get("calendarfile.folder"),
                        () -> bench.outside().open(TargetFile.folderOf(file))))));
    }

    /** What can be chosen from. */
    private record Ground(List<MeetingType> types, List<PersonRow> people) {
    }

    /** Which part of a period is handed out. */
    private static final class PeriodSheet {

        private final Workbench bench;
        private final DayField from;
        private final DayField to;
        private final ComboBox<Types> types = new ComboBox<>();
        private final PersonField person = new PersonField();
        private final Form form = new Form();

        /** Meetings of these types; none: all. */
        private record Types(String name, Set<MeetingTypeKey> keys) {
        }

        PeriodSheet(Workbench bench, Ground ground, LocalDate first, LocalDate last) {
            this.bench = bench;
            from = new DayField(bench::today, first);
            to = new DayField(bench::today, last);
            types.getItems().add(new Types(TEXTS.get("calendarfile.allTypes"), Set.of()));
            ground.types().forEach(one -> types.getItems().add(new Types(one.naming().name(), Set.of(one.key()))));
            types.setConverter(new Words<>(Types::name));
            types.setValue(types.getItems().getFirst());
            types.setMaxWidth(Double.MAX_VALUE);
            person.offer(ground.people());
            person.setPromptText(TEXTS.get("calendarfile.everybody"));
            form.row("from", TEXTS.get("calendarfile.from"), from).row("to", TEXTS.get("calendarfile.to"), to)
                    .row("types", TEXTS.get("calendarfile.types"), types)
                    .row("person", TEXTS.get("calendarfile.person"), person)
                    .note(TEXTS.get("calendarfile.note"));
        }

        void show() {
            Sheet sheet = new Sheet(TEXTS.get("calendarfile.export"), form).width(WIDTH).aside(form.whole())
                    .focusOn(from).cancel(TEXTS.get("calendarfile.cancel"));
            sheet.confirm(TEXTS.get("calendarfile.choose"), () -> {
                Choice choice = choice();
                if (choice != null) {
                    bench.background().run(TEXTS.get("calendarfile.reading"),
                            _ -> bench.workplace().calendarExport().events(choice), events -> {
                                sheet.close();
                                save(bench, events, name(choice));
                            });
                }
            });
            bench.sheets().show(sheet);
        }

        private @Nullable Choice choice() {
            List<Form.Complaint> complaints = new ArrayList<>();
            LocalDate first = from.day();
            LocalDate last = to.day();
            if (first == null) {
                complaints.add(new Form.Complaint("from", TEXTS.get("calendarfile.noDay")));
            }
            if (last == null || (first != null && last.isBefore(first))) {
                complaints.add(new Form.Complaint("to",
                        TEXTS.get(last == null ? "calendarfile.noDay" : "calendarfile.backwards")));
            }
            if (person.unreadable()) {
                complaints.add(new Form.Complaint("person", TEXTS.get("calendarfile.nobody")));
            }
            form.complain(complaints);
            return !complaints.isEmpty() || first == null || last == null ? null
                    : new CalendarExport.Choice(new Period(first, last.plusDays(1)), types.getValue().keys(),
                            person.personId());
        }

        private static String name(Choice choice) {
            LocalDate end = choice.period().validTo();
            return TEXTS.format("calendarfile.name", choice.period().validFrom().toString(),
                    end == null ? "" : end.minusDays(1).toString());
        }
    }
}
