package org.huixu.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.minutes.NumberRegister.Named;
import org.huixu.application.minutes.NumberRegister.Year;
import org.huixu.application.minutes.PublicEditions.Section;
import org.huixu.application.minutes.PublicEditions;
import org.huixu.application.notice.Party;
import org.huixu.application.packet.Scope;
import org.huixu.application.sheet.ItemForm;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.sheet.Sheets.Department;
import org.huixu.application.sheet.Sheets;
import org.huixu.application.week.WeekPapers;
import org.huixu.application.week.WeekPlan;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.application.workplace.Workplace;
import org.huixu.command.PaperWriting.Listing;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.SeriesKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes papers. */
@Command(name = "document")
final class DocumentCommand {

    private final Session session;
    private final PaperWriting writing;
    private final Bookshelf books;

    DocumentCommand(Session session, Bookshelf books) {
        this.session = session;
        this.books = books;
        this.writing = new PaperWriting(session);
    }

    @Command(name = "minutes")
    int minutes(@Mixin MeetingOption meeting, @Mixin PaperOptions out) {
        TargetFile target = out.file();
        return session.fine(office -> {
            MeetingId id = meeting.in(office.workplace());
            MinutesPapers papers = office.workplace().minutesPapers();
            if (PaperWriting.word(out.named())) {
                MinutesPaper paper = papers.present(id);
                PaperWriting.write(office, paper, target);
                session.terminal().say(paper.settings().draft() ? "command.document.draft" : "command.document.word",
                        target.file().toString());
                return;
            }
            writing.warn(papers.missing(id));
            MinutesPapers.Written written = target.write(stream -> papers.write(id, stream));
            session.terminal().say(written.draft() ? "command.document.draft" : "command.document.issued",
                    target.file().toString());
        });
    }

    @Command(name = "sheet")
    int sheet(
            @Option(names = "--kind",
                    paramLabel = "KIND", required = true, completionCandidates = SheetKinds.class,
                    descriptionKey = "command.option.sheet") MeetingSheet kind,
            @Mixin MeetingOption meeting, @Mixin PaperOptions out) {
        return writing.listing(out, office -> {
            MeetingId id = meeting.in(office);
            return new Listing(stream -> office.sheets().write(kind, id, stream),
                    stream -> office.sheets().writeBook(kind, id, stream));
        });
    }

    @Command(name = "week")
    int week(
            @Option(names = "--monday", paramLabel = "DATE",
                    descriptionKey = "command.option.week-monday") @Nullable LocalDate monday,
            @Mixin PaperOptions out) {
        return writing.listing(out, office -> {
            OfficeTime time = office.supplies().time();
            WeekPlan plan = office.weeks().week(monday == null ? time.today() : monday);
            WeekPapers papers = WeekPapers.of(office.store(), office.supplies().regulations(), time);
            return new Listing(stream -> office.sheets().write(papers.paper(plan), stream),
                    stream -> office.sheets().writeBook(papers.book(plan), stream));
        });
    }

    @Command(name = "record")
    int record(@Mixin MeetingOption meeting, @Mixin PaperOptions out) {
        return writing.paper(out, office -> office.sheets().record(meeting.in(office)));
    }

    @Command(name = "pool")
    int pool(@Mixin PaperOptions out) {
        return writing.table(out, office -> office.workplace().sheets()
                .pool(office.workplace().pool().open().items()));
    }

    @Command(name = "opinions")
    int opinions(@Mixin MeetingOption meeting,
            @Option(names = "--unit", paramLabel = "UNIT", required = true,
                    descriptionKey = "command.option.opinions-unit") String unit,
            @Mixin PaperOptions out) {
        return writing.table(out, office -> {
            MeetingId id = meeting.in(office.workplace());
            Sheets sheets = office.workplace().sheets();
            return sheets.opinions(id,
                    named(sheets.withOpinions(id), Department::name, unit, "problem.sheet.noOpinionsOf").id());
        });
    }

    @Command(name = "notices")
    int notices(@Mixin MeetingOption meeting,
            @Option(names = "--to", paramLabel = "UNIT|NAME",
                    descriptionKey = "command.option.notice-to") List<String> to,
            @Mixin PaperOptions out) {
        return writing.text(out, office -> {
            MeetingId id = meeting.in(office);
            Sheets sheets = office.sheets();
            List<Sheets.Addressed> all = sheets.addressed(id);
            List<Party> parties = to == null ? List.of()
                    : to.stream().map(name -> named(all, Sheets.Addressed::name, name, "problem.sheet.noSuchParty")
                            .party()).toList();
            return sheets.notices(id, parties);
        });
    }

    @Command(name = "seats")
    int seats(@Mixin MeetingOption meeting, @Mixin PaperOptions out) {
        return writing.paper(out, office -> office.sheets().seatPlan(meeting.in(office)));
    }

    @Command(name = "cards")
    int cards(@Mixin MeetingOption meeting, @Mixin PaperOptions out) {
        return writing.paper(out, office -> office.sheets().nameCards(meeting.in(office)));
    }

    @Command(name = "package")
    int packet(@Mixin MeetingOption meeting,
            @Option(names = "--person", paramLabel = "ID|NAME",
                    descriptionKey = "command.option.package-person") List<String> people,
            @Option(names = "--own", descriptionKey = "command.option.package-own") boolean own,
            @Option(names = "--go-on", descriptionKey = "command.option.package-go-on") boolean goOn,
            @Option(names = "--out", paramLabel = "FOLDER", required = true,
                    descriptionKey = "command.option.package-out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return session.fine(office -> new PacketWork(session, office, out, force)
                .make(meeting.in(office.workplace()), people == null ? List.of() : people,
                        own ? Scope.OWN : Scope.ALL, goOn));
    }

    @Command(name = "form")
    int form(
            @Option(names = "--kind", paramLabel = "approval|countersign", required = true,
                    descriptionKey = "command.option.form") ItemForm kind,
            @Option(names = "--item", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.item-needed") String item,
            @Mixin PaperOptions out) {
        return writing.written(out, office -> {
            ItemId id = Items.named(office, item);
            return stream -> office.sheets().write(kind, id, stream);
        });
    }

    @Command(name = "signing")
    int signing(@Mixin MeetingOption meeting, @Mixin PaperOptions out) {
        return writing.paper(out, office -> office.outgoing().signing(meeting.in(office)));
    }

    @Command(name = "decisions")
    int decisions(@Mixin MeetingOption meeting,
            @Option(names = "--unit", paramLabel = "UNIT",
                    descriptionKey = "command.option.charged-unit") List<String> names,
            @Mixin PaperOptions out) {
        return writing.text(out, office -> {
            MeetingId id = meeting.in(office);
            List<Department> charged = office.outgoing().charged(id);
            List<UnitId> units = names == null ? List.of()
                    : names.stream()
                            .map(name -> named(charged, Department::name, name, "problem.sheet.notCharged").id())
                            .toList();
            return office.outgoing().decisions(id, units);
        });
    }

    @Command(name = "publication")
    int publication(@Mixin MeetingOption meeting,
            @Option(names = "--with", paramLabel = "N",
                    descriptionKey = "command.option.publication-with") List<Integer> with,
            @Option(names = "--without", paramLabel = "N",
                    descriptionKey = "command.option.publication-without") List<Integer> without,
            @Mixin PaperOptions out) {
        return writing.text(out, office -> {
            MeetingId id = meeting.in(office);
            PublicEditions.Offered offered = office.publicEditions().offered(id);
            Set<Integer> chosen = chosen(offered.sections(), with == null ? List.of() : with,
                    without == null ? List.of() : without);
            MinutesPaper paper = office.publicEditions().paper(id, chosen);
            offered.sections().forEach(one -> session.terminal().say(chosen.contains(one.number())
                    ? "command.document.published"
                    : "command.document.kept-back", Integer.toString(one.number()), one.title()));
            offered.byHand().forEach(one -> session.terminal().say("command.document.by-hand", one));
            return paper;
        });
    }

    @Command(name = "register")
    int register(
            @Option(names = "--year", paramLabel = "YEAR",
                    descriptionKey = "command.option.register-year") Integer year,
            @Option(names = "--series", paramLabel = "NAME",
                    descriptionKey = "command.option.register-series") String series,
            @Mixin PaperOptions out) {
        return writing.table(out, open -> {
            Workplace office = open.workplace();
            Year all = office.numberRegister()
                    .year(year == null ? office.supplies().time().today().getYear() : year);
            return office.sheets().register(series == null ? all : all.of(named(all, series)));
        });
    }

    @Command(name = "handbook")
    int handbook(@Mixin PaperOptions out) {
        return writing.book(out, books::writeHandbook);
    }

    @Command(name = "shortcuts")
    int shortcuts(@Mixin PaperOptions out) {
        return writing.book(out, books::writeKeys);
    }

    /** The one of that name; where there is none, the problem names those there are. */
    private static <T> T named(List<T> all, Function<T, String> naming, String name, String problem) {
        return all.stream().filter(one -> naming.apply(one).equals(name)).findFirst()
                .orElseThrow(() -> new Impossible(
                        Problem.of(problem, name, String.join("、", all.stream().map(naming).toList()))));
    }

    private static SeriesKey named(Year year, String name) {
        return year.series().stream().filter(one -> one.name().equals(name) || one.key().value().equals(name))
                .map(Named::key).findFirst()
                .orElseThrow(() -> new Impossible(Problem.of("problem.sheet.noSuchSeries",
                        Integer.toString(year.year()), name,
                        String.join("、", year.series().stream().map(Named::name).toList()))));
    }

    private static Set<Integer> chosen(List<Section> sections, List<Integer> with, List<Integer> without) {
        Stream.concat(with.stream(), without.stream()).filter(one -> one < 1 || one > sections.size()).findFirst()
                .ifPresent(one -> {
                    throw new Impossible(Problem.of("problem.publication.noSuchSection", one.toString(),
                            Integer.toString(sections.size())));
                });
        Set<Integer> chosen = new TreeSet<>(with);
        sections.stream().filter(Section::proposed).map(Section::number).forEach(chosen::add);
        without.forEach(chosen::remove);
        return chosen;
    }
}
