package org.huixu.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.packet.Scope;
import org.huixu.application.sheet.ItemForm;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.sheet.Sheets;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.UnitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes papers. */
@Command(name = "document")
final class DocumentCommand {

    private final Session session;

    DocumentCommand(Session session) {
        this.session = session;
    }

    @Command(name = "minutes")
    int minutes(
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        TargetFile target = TargetFile.of(out, force);
        session.inOffice(office -> {
            MeetingId id = Meetings.named(office.workplace(), meeting);
            MinutesPapers papers = office.workplace().minutesPapers();
            warn(papers.missing(id));
            MinutesPapers.Written written = target.write(stream -> papers.write(id, stream));
            session.terminal().say(written.draft() ? "command.document.draft" : "command.document.issued",
                    target.file().toString());
            return written;
        });
        return ExitCode.FINE.number();
    }

    @Command(name = "sheet")
    int sheet(
            @Option(names = "--kind", paramLabel = "items|materials|deliveries|opinions|checks|agenda|run",
                    required = true,
                    descriptionKey = "command.option.sheet") MeetingSheet kind,
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        TargetFile target = TargetFile.of(out, force);
        session.inOffice(office -> {
            MeetingId id = Meetings.named(office.workplace(), meeting);
            List<MissingCharacter> missing = target.write(stream -> {
                if (spreadsheet(out)) {
                    office.workplace().sheets().writeBook(kind, id, stream);
                    return List.of();
                }
                return office.workplace().sheets().write(kind, id, stream);
            });
            warn(missing);
            session.terminal().say("command.document.sheet", target.file().toString());
            return missing;
        });
        return ExitCode.FINE.number();
    }

    @Command(name = "pool")
    int pool(
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        TargetFile target = TargetFile.of(out, force);
        session.inOffice(office -> {
            List<PoolItem> items = office.workplace().pool().open().items();
            List<MissingCharacter> missing = target.write(stream -> {
                if (spreadsheet(out)) {
                    office.workplace().sheets().writePoolBook(items, stream);
                    return List.of();
                }
                return office.workplace().sheets().writePool(items, stream);
            });
            warn(missing);
            session.terminal().say("command.document.sheet", target.file().toString());
            return missing;
        });
        return ExitCode.FINE.number();
    }

    @Command(name = "opinions")
    int opinions(
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--unit", paramLabel = "UNIT", required = true,
                    descriptionKey = "command.option.opinions-unit") String unit,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        TargetFile target = TargetFile.of(out, force);
        session.inOffice(office -> {
            MeetingId id = Meetings.named(office.workplace(), meeting);
            Sheets sheets = office.workplace().sheets();
            List<Sheets.Department> departments = sheets.withOpinions(id);
            UnitId of = departments.stream().filter(one -> one.name().equals(unit)).map(Sheets.Department::id)
                    .findFirst().orElseThrow(() -> new Impossible(Problem.of("problem.sheet.noOpinionsOf", unit,
                            String.join("、", departments.stream().map(Sheets.Department::name).toList()))));
            List<MissingCharacter> missing = target.write(stream -> {
                if (spreadsheet(out)) {
                    sheets.writeOpinionsBook(id, of, stream);
                    return List.of();
                }
                return sheets.writeOpinions(id, of, stream);
            });
            warn(missing);
            session.terminal().say("command.document.sheet", target.file().toString());
            return missing;
        });
        return ExitCode.FINE.number();
    }

    private static boolean spreadsheet(Path out) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    @Command(name = "package")
    int packet(
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--person", paramLabel = "ID|NAME",
                    descriptionKey = "command.option.package-person") List<String> people,
            @Option(names = "--own", descriptionKey = "command.option.package-own") boolean own,
            @Option(names = "--go-on", descriptionKey = "command.option.package-go-on") boolean goOn,
            @Option(names = "--out", paramLabel = "FOLDER", required = true,
                    descriptionKey = "command.option.package-out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        session.inOffice(office -> new PacketWork(session, office, out, force)
                .make(Meetings.named(office.workplace(), meeting), people == null ? List.of() : people,
                        own ? Scope.OWN : Scope.ALL, goOn));
        return ExitCode.FINE.number();
    }

    @Command(name = "form")
    int form(
            @Option(names = "--kind", paramLabel = "approval|countersign", required = true,
                    descriptionKey = "command.option.form") ItemForm kind,
            @Option(names = "--item", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.item-needed") String item,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        TargetFile target = TargetFile.of(out, force);
        session.inOffice(office -> {
            ItemId id = Items.named(office.workplace(), item);
            List<MissingCharacter> missing = target
                    .write(stream -> office.workplace().sheets().write(kind, id, stream));
            warn(missing);
            session.terminal().say("command.document.sheet", target.file().toString());
            return missing;
        });
        return ExitCode.FINE.number();
    }

    /** Names the characters that no font has before the paper is made. */
    private void warn(List<MissingCharacter> missing) {
        if (!missing.isEmpty()) {
            session.terminal().complain(Session.TEXTS.get("command.document.missing"));
            missing.forEach(one -> session.terminal().complain(Session.TEXTS.format("command.document.missing-one",
                    one.character(), String.format(Locale.ROOT, "U+%04X", one.codePoint()), one.context())));
        }
    }
}
