package org.huixu.command;

import java.nio.file.Path;
import java.util.List;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.notice.Party;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.packet.Scope;
import org.huixu.application.sheet.ItemForm;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.sheet.Sheets;
import org.huixu.command.PaperWriting.Listing;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.UnitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes papers. */
@Command(name = "document")
final class DocumentCommand {

    private final Session session;
    private final PaperWriting writing;

    DocumentCommand(Session session) {
        this.session = session;
        this.writing = new PaperWriting(session);
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
            writing.warn(papers.missing(id));
            MinutesPapers.Written written = target.write(stream -> papers.write(id, stream));
            session.terminal().say(written.draft() ? "command.document.draft" : "command.document.issued",
                    target.file().toString());
            return written;
        });
        return ExitCode.FINE.number();
    }

    @Command(name = "sheet")
    int sheet(
            @Option(names = "--kind",
                    paramLabel = "items|materials|deliveries|opinions|checks|agenda|run|signin|leave|replies"
                            + "|arrangements|decisions|receipts",
                    required = true,
                    descriptionKey = "command.option.sheet") MeetingSheet kind,
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return writing.listing(out, force, office -> {
            MeetingId id = Meetings.named(office, meeting);
            return new Listing(stream -> office.sheets().write(kind, id, stream),
                    stream -> office.sheets().writeBook(kind, id, stream));
        });
    }

    @Command(name = "record")
    int record(
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return writing.paper(out, force, office -> office.sheets().record(Meetings.named(office, meeting)));
    }

    @Command(name = "pool")
    int pool(
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return writing.listing(out, force, office -> {
            List<PoolItem> items = office.pool().open().items();
            return new Listing(stream -> office.sheets().writePool(items, stream),
                    stream -> office.sheets().writePoolBook(items, stream));
        });
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
        return writing.listing(out, force, office -> {
            MeetingId id = Meetings.named(office, meeting);
            Sheets sheets = office.sheets();
            List<Sheets.Department> departments = sheets.withOpinions(id);
            UnitId of = departments.stream().filter(one -> one.name().equals(unit)).map(Sheets.Department::id)
                    .findFirst().orElseThrow(() -> new Impossible(Problem.of("problem.sheet.noOpinionsOf", unit,
                            String.join("、", departments.stream().map(Sheets.Department::name).toList()))));
            return new Listing(stream -> sheets.writeOpinions(id, of, stream),
                    stream -> sheets.writeOpinionsBook(id, of, stream));
        });
    }

    @Command(name = "notices")
    int notices(
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--to", paramLabel = "UNIT|NAME",
                    descriptionKey = "command.option.notice-to") List<String> to,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return writing.written(out, force, office -> {
            MeetingId id = Meetings.named(office, meeting);
            Sheets sheets = office.sheets();
            List<Sheets.Addressed> all = sheets.addressed(id);
            List<Party> parties = to == null ? List.of()
                    : to.stream().map(name -> all.stream().filter(one -> one.name().equals(name))
                            .map(Sheets.Addressed::party).findFirst()
                            .orElseThrow(() -> new Impossible(Problem.of("problem.sheet.noSuchParty", name,
                                    String.join("、", all.stream().map(Sheets.Addressed::name).toList())))))
                            .toList();
            return stream -> sheets.writeNotices(id, parties, stream);
        });
    }

    @Command(name = "seats")
    int seats(
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return writing.paper(out, force, office -> office.sheets().seatPlan(Meetings.named(office, meeting)));
    }

    @Command(name = "cards")
    int cards(
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return writing.paper(out, force, office -> office.sheets().nameCards(Meetings.named(office, meeting)));
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
        return writing.written(out, force, office -> {
            ItemId id = Items.named(office, item);
            return stream -> office.sheets().write(kind, id, stream);
        });
    }
}
