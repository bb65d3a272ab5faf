package org.huixu.desktop.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.engagement.EngagementDesk.Letter;
import org.huixu.application.list.LeadersTime.EngagementLine;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.TimeField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.Engagement.Host;
import org.huixu.domain.engagement.Engagement.Level;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.EventKind;
import org.jspecify.annotations.Nullable;

/** An invitation as it came: what, when, whom it asks for and by which way. */
public final class EngagementSheet {

    private static final Texts TEXTS = Texts.of(EngagementSheet.class);
    private static final double WIDTH = 600;

    private final Workbench bench;

    EngagementSheet(Workbench bench) {
        this.bench = bench;
    }

    /** One that is recorded, to be looked at and changed; nothing where it is gone. */
    public static void open(Workbench bench, EngagementId id) {
        bench.background().run(TEXTS.get("register.loading"),
                _ -> bench.workplace().leadersTime().engagement(id, bench.today()),
                line -> line.ifPresent(new EngagementSheet(bench)::show));
    }

    /** A new one on that day. */
    public static void create(Workbench bench, LocalDate day) {
        new EngagementSheet(bench).show(null, day);
    }

    /** A new one, or one to be changed. */
    void show(@Nullable EngagementLine known) {
        show(known, null);
    }

    private void show(@Nullable EngagementLine known, @Nullable LocalDate day) {
        LocalDate today = bench.today();
        bench.background().run(TEXTS.get("register.loading"),
                _ -> new Ground(bench.workplace().leadersTime().kinds(today), bench.workplace().lists().people(today)),
                ground -> new Fields(ground, known, day).show());
    }

    static String name(Level level) {
        return switch (level) {
            case DISTRICT -> TEXTS.get("engagement.level.district");
            case CITY -> TEXTS.get("engagement.level.city");
            case PROVINCE -> TEXTS.get("engagement.level.province");
            case NATION -> TEXTS.get("engagement.level.nation");
        };
    }

    /** What can be chosen from. */
    private record Ground(List<EventKind> kinds, List<PersonRow> people) {
    }

    /** The fields of one sheet. */
    private final class Fields {

        private final @Nullable EngagementLine known;
        private final @Nullable Edited<Engagement> edited;
        private final ComboBox<EventKind> kind = new ComboBox<>();
        private final Label advice = new Label();
        private final TextField title;
        private final TextField organiser;
        private final ComboBox<Level> level = new ComboBox<>();
        private final PeopleField people;
        private final DayField day;
        private final TimeField start;
        private final TimeField end;
        private final TextField place;
        private final DayField received;
        private final CheckBox throughOffice = new CheckBox(TEXTS.get("engagement.field.throughOffice"));
        private final TextField noticeNumber;
        private final TextField arrangedBy;
        private final TextField note;
        private final Form form = new Form();

        /**
         * @param on the day of a new one, as proposed
         */
        Fields(Ground ground, @Nullable EngagementLine known, @Nullable LocalDate on) {
            this.known = known;
            Engagement before = known == null ? null : known.engagement();
            edited = before == null ? null
                    : new Edited<>(before, () -> bench.workplace().lists().find(Engagement.class, before.id()),
                            one -> TEXTS.format("register.now", one.title(), one.when().onDate().toString()));
            title = text(before == null ? null : before.title());
            organiser = text(before == null ? null : before.host().organiser());
            level.getItems().setAll(Level.values());
            level.setConverter(new Words<>(EngagementSheet::name));
            level.setPromptText(TEXTS.get("engagement.level.prompt"));
            level.setAccessibleText(TEXTS.get("engagement.level.prompt"));
            level.setValue(before == null ? null : before.host().hostLevel());
            people = new PeopleField(ground.people(), known == null ? List.of() : known.people());
            day = new DayField(bench::today, before == null ? on : before.when().onDate());
            start = new TimeField(before == null ? null : before.when().startsAt());
            end = new TimeField(before == null ? null : before.when().endsAt());
            place = text(before == null ? null : before.when().place());
            received = new DayField(bench::today, before == null ? bench.today() : before.receipt().receivedOn());
            throughOffice.setSelected(before == null || before.receipt().throughOffice());
            noticeNumber = text(before == null ? null : before.receipt().noticeNumber());
            arrangedBy = text(before == null ? null : before.receipt().arrangedBy());
            arrangedBy.setPromptText(TEXTS.get("engagement.field.arrangedBy.prompt"));
            note = text(before == null ? null : before.note());
            kind.getItems().setAll(ground.kinds());
            kind.setConverter(new Words<>(EventKind::name));
            kind.setMaxWidth(Double.MAX_VALUE);
            kind.valueProperty().subscribe(one -> advise());
            arrangedBy.textProperty().subscribe(_ -> advise());
            if (before != null) {
                ground.kinds().stream().filter(one -> one.key().equals(before.kind())).findFirst()
                        .ifPresent(kind::setValue);
            }
            lay();
        }

        private void lay() {
            end.setAccessibleText(TEXTS.get("engagement.field.end"));
            HBox hours = new HBox(start, new Label(TEXTS.get("engagement.field.until")), end);
            hours.getStyleClass().add("toolbar-line");
            advice.setWrapText(true);
            advice.getStyleClass().addAll("form-note", "warning-text");
            VBox kinds = new VBox(kind, advice) {
                @Override
                public void requestFocus() {
                    kind.requestFocus();
                }
            };
            kinds.getStyleClass().add("register-kinds");
            HBox host = new HBox(organiser, level);
            host.getStyleClass().add("toolbar-line");
            host.setFocusTraversable(false);
            HBox.setHgrow(organiser, Priority.ALWAYS);
            level.setMinWidth(Region.USE_PREF_SIZE);
            form.row("kind", TEXTS.get("engagement.field.kind"), kinds)
                    .row("title", TEXTS.get("engagement.field.title"), title)
                    .row("organiser", TEXTS.get("engagement.field.organiser"), host)
                    .row("people", TEXTS.get("engagement.field.people"), people)
                    .row("onDate", TEXTS.get("engagement.field.day"), day)
                    .row("hours", TEXTS.get("engagement.field.hours"), hours)
                    .row("place", TEXTS.get("engagement.field.place"), place)
                    .row("receivedOn", TEXTS.get("engagement.field.received"), received)
                    .row("noticeNumber", TEXTS.get("engagement.field.noticeNumber"), noticeNumber)
                    .row("throughOffice", TEXTS.get("engagement.field.way"), throughOffice)
                    .row("arrangedBy", TEXTS.get("engagement.field.arrangedBy"), arrangedBy)
                    .row("note", TEXTS.get("engagement.field.note"), note)
                    .note(TEXTS.get("engagement.field.times"));
        }

        private static TextField text(@Nullable String value) {
            return new TextField(value == null ? "" : value);
        }

        /** Says at once when the sort of event is one that is declined. */
        private void advise() {
            EventKind chosen = kind.getValue();
            boolean declined = chosen != null && chosen.declined() && arrangedBy.getText().isBlank();
            advice.setText(declined ? TEXTS.format("engagement.advice", chosen.article(), chosen.name()) : "");
            advice.setManaged(declined);
            advice.setVisible(declined);
        }

        void show() {
            String name = TEXTS.get(known == null ? "engagement.new" : "engagement.change");
            Sheet sheet = new Sheet(name, form).width(WIDTH).aside(form.whole()).focusOn(kind)
                    .cancel(TEXTS.get("register.cancel"));
            sheet.confirm(TEXTS.get("register.save"),
                    () -> read().ifPresent(work -> bench.acts().deed(name, work).in(form)
                            .rereading(edited == null ? null : edited::again)
                            .said(TEXTS.format("engagement.saved", title.getText().strip()))
                            .then(_ -> sheet.close()).go()));
            bench.sheets().show(sheet);
        }

        private Optional<Supplier<Outcome<@Nullable Object>>> read() {
            List<Form.Complaint> complaints = new ArrayList<>();
            EventKind chosen = kind.getValue();
            LocalDate on = day.day();
            LocalDate came = received.day();
            if (chosen == null) {
                complaints.add(new Form.Complaint("kind", TEXTS.get("engagement.kind.missing")));
            }
            if (people.unreadable()) {
                complaints.add(new Form.Complaint("people", TEXTS.get("register.nobody")));
            }
            if (on == null) {
                complaints.add(new Form.Complaint("onDate", TEXTS.get("register.noDay")));
            }
            if (start.unreadable() || end.unreadable()) {
                complaints.add(new Form.Complaint("hours", TEXTS.get("register.noTime")));
            }
            if (came == null) {
                complaints.add(new Form.Complaint("receivedOn", TEXTS.get("register.noDay")));
            }
            form.complain(complaints);
            if (!complaints.isEmpty() || chosen == null || on == null || came == null) {
                return Optional.empty();
            }
            Letter letter = new Letter(chosen.key(), title.getText(), new Host(organiser.getText(), level.getValue()),
                    new When(on, start.time(), end.time(), place.getText()),
                    new Receipt(came, throughOffice.isSelected(), arrangedBy.getText(), noticeNumber.getText()),
                    note.getText());
            List<PersonId> asked = people.people();
            return Optional.of(() -> Outcomes.any(edited == null
                    ? bench.workplace().engagements().record(letter, asked)
                    : bench.workplace().engagements().change(edited.row().id(), edited.row().version(),
                            letter, asked)));
        }
    }
}
