package org.huixu.application.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huixu.application.agenda.Observers;
import org.huixu.application.attendance.Statistics;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.NameCards;
import org.huixu.application.document.Paper;
import org.huixu.application.document.Papers;
import org.huixu.application.document.SeatPlan;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Spreadsheets;
import org.huixu.application.document.Table;
import org.huixu.application.minutes.NumberRegister;
import org.huixu.application.minutes.RollMaker;
import org.huixu.application.notice.Party;
import org.huixu.application.office.OfficeContact;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.seating.Seatings;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.people.UnitId;

/** Writes the papers that are a table or a form, always from what is recorded at that moment. */
public final class Sheets {

    private final Store store;
    private final Door.Supplies supplies;
    private final Papers papers;
    private final Spreadsheets spreadsheets;

    public Sheets(Store store, Door.Supplies supplies, Papers papers, Spreadsheets spreadsheets) {
        this.store = store;
        this.supplies = supplies;
        this.papers = papers;
        this.spreadsheets = spreadsheets;
    }

    /**
     * Writes a paper about a meeting as PDF and tells which characters no font could draw.
     *
     * @throws Impossible when the meeting has no date, no regulation of its day knows its type, or there is nothing
     *     that the paper could show
     */
    public List<MissingCharacter> write(MeetingSheet kind, MeetingId meeting, OutputStream out) {
        return papers.write(paper(kind, meeting), out).missing();
    }

    /**
     * Writes a paper about an item as PDF and tells which characters no font could draw.
     *
     * @throws Impossible when no regulation covers the day it began, or there is nothing that the paper could show
     */
    public List<MissingCharacter> write(ItemForm kind, ItemId item, OutputStream out) {
        return papers.write(paper(kind, item), out).missing();
    }

    /**
     * Writes a paper about a meeting as a spreadsheet (XLSX).
     *
     * @throws Impossible as for the paper
     * @throws IOException if the stream fails
     */
    public void writeBook(MeetingSheet kind, MeetingId meeting, OutputStream out) throws IOException {
        spreadsheets.write(book(kind, meeting), out);
    }

    /** A paper about a meeting as data that is sorted and counted: for the most part the paper itself. */
    public SheetPaper book(MeetingSheet kind, MeetingId meeting) {
        return store.read(reader -> {
            FactsLoader loader = new FactsLoader(reader, supplies.regulations());
            MeetingFacts facts = facts(loader, meeting);
            return kind.book(ground(reader, loader, facts));
        });
    }

    /** Items of the pool (议题清单) as data, in that order. */
    public SheetPaper pool(List<PoolItem> items) {
        return PoolSheet.of(items, office(), supplies.time());
    }

    /**
     * The seat plan of a meeting as data.
     *
     * @throws Impossible when the meeting has no date, or nobody is expected
     */
    public SeatPlan seatPlan(MeetingId meeting) {
        return seats(meeting, SeatSheets::plan);
    }

    /** The name cards of those expected, in the order of the places, as data; as {@link #seatPlan}. */
    public NameCards nameCards(MeetingId meeting) {
        return seats(meeting, SeatSheets::cards);
    }

    private <P> P seats(MeetingId meeting, Seats<P> paper) {
        return store.read(reader -> {
            MeetingFacts facts = facts(new FactsLoader(reader, supplies.regulations()), meeting);
            return paper.of(facts, Seatings.of(reader, facts), SheetFrame.of(facts, supplies.zone()));
        });
    }

    private interface Seats<P> {

        P of(MeetingFacts facts, Seatings.Seated seated, SheetFrame frame);
    }

    /** Who came to the meetings of a period, by person or by unit; see {@link AttendanceSheet}. */
    public SheetPaper attendance(Statistics statistics, boolean byUnit, String about) {
        return AttendanceSheet.of(statistics, byUnit, about, office(), supplies.time());
    }

    /**
     * The register of the numbers of minutes (会议纪要登记簿) of a year, or of one series of it, as data.
     *
     * @throws Impossible when there are none
     */
    public SheetPaper register(NumberRegister.Year year) {
        return RegisterSheet.of(year, office(), supplies.time());
    }

    /** A list of the window as a sheet, as data. */
    public SheetPaper list(String title, Table table) {
        return ListSheet.of(title, table, office(), supplies.time());
    }

    /** Writes a paper as PDF and tells which characters no font could draw. */
    public List<MissingCharacter> write(Paper paper, OutputStream out) {
        return papers.write(paper, out).missing();
    }

    /**
     * Writes a table as a spreadsheet (XLSX).
     *
     * @throws IOException if the stream fails
     */
    public void writeBook(SheetPaper paper, OutputStream out) throws IOException {
        spreadsheets.write(paper, out);
    }

    private String office() {
        return store.read(reader -> supplies.regulations().all(reader).on(supplies.time().today()))
                .map(one -> one.title().office()).orElse("");
    }

    /** A paper about a meeting as data. */
    public SheetPaper paper(MeetingSheet kind, MeetingId meeting) {
        return store.read(reader -> {
            FactsLoader loader = new FactsLoader(reader, supplies.regulations());
            return kind.paper(ground(reader, loader, facts(loader, meeting)));
        });
    }

    /** The same of a meeting whose facts are read already. */
    public SheetPaper paper(MeetingSheet kind, MeetingFacts facts) {
        return store.read(
                reader -> kind.paper(ground(reader, new FactsLoader(reader, supplies.regulations()), facts)));
    }

    private SheetGround ground(Reader reader, FactsLoader loader, MeetingFacts facts) {
        return new SheetGround(reader, loader, facts, SheetFrame.of(facts, supplies.zone()));
    }

    /**
     * The record of a meeting (会议记录) as data.
     *
     * @throws Impossible when the meeting has no date, or nothing was written down yet
     */
    public FormPaper record(MeetingId meeting) {
        return store.read(reader -> record(reader, facts(new FactsLoader(reader, supplies.regulations()), meeting)));
    }

    /** The same of a meeting whose facts are read already. */
    public FormPaper record(MeetingFacts facts) {
        return store.read(reader -> record(reader, facts));
    }

    private FormPaper record(Reader reader, MeetingFacts facts) {
        Room room = facts.meeting().slot().roomId() == null
                ? null
                : reader.find(Room.class, facts.meeting().slot().roomId()).orElse(null);
        return RecordForm.of(facts, reader.list(RecordEntry.class, Filter.eq("meetingId", facts.meeting().id())),
                RollMaker.of(facts, supplies.ids()::next), room, SheetFrame.of(facts, supplies.zone()));
    }

    /** A department that gets a paper of its own, with its short name of the day. */
    public record Department(UnitId id, String name) {
    }

    /** The departments whose items have opinions to be handed on, in the order of the agenda. */
    public static List<Department> withOpinions(MeetingFacts facts) {
        return OpinionDigest.units(facts).stream()
                .map(unit -> new Department(unit, facts.around().directory().shortName(unit, facts.day()))).toList();
    }

    /** The opinions on the items of one department as data. */
    public SheetPaper opinions(MeetingId meeting, UnitId unit) {
        return store.read(reader -> {
            MeetingFacts facts = facts(new FactsLoader(reader, supplies.regulations()), meeting);
            return OpinionDigest.of(facts, unit, SheetFrame.of(facts, supplies.zone()));
        });
    }

    /** The departments of {@link #withOpinions} of the meeting. */
    public List<Department> withOpinions(MeetingId meeting) {
        return store.read(reader -> withOpinions(facts(new FactsLoader(reader, supplies.regulations()), meeting)));
    }

    /** A party to whom a letter can be written, as it is called on the meeting's day. */
    public record Addressed(Party party, String name) {
    }

    /** To whom notices of the meeting can be written, by rank. */
    public static List<Addressed> addressed(MeetingFacts facts) {
        return NoticeLetters.lines(facts).stream().map(line -> new Addressed(line.party(),
                line.party().name(facts.around().directory(), facts.day()))).toList();
    }

    /** The same for a meeting whose facts are not read yet. */
    public List<Addressed> addressed(MeetingId meeting) {
        return store.read(reader -> addressed(facts(new FactsLoader(reader, supplies.regulations()), meeting)));
    }

    /**
     * The notices to these parties as one paper, to everybody where there are none, as data.
     *
     * @throws Impossible where there is nobody to be told
     */
    public LetterPaper notices(MeetingId meeting, List<Party> parties) {
        return store.read(
                reader -> notices(reader, facts(new FactsLoader(reader, supplies.regulations()), meeting), parties));
    }

    /** The notices to everybody, of a meeting whose facts are read already. */
    public LetterPaper notices(MeetingFacts facts) {
        return store.read(reader -> notices(reader, facts, List.of()));
    }

    private LetterPaper notices(Reader reader, MeetingFacts facts, List<Party> parties) {
        Map<RoomId, String> rooms = reader.list(Room.class).stream().collect(Collectors.toMap(Room::id, Room::name));
        return new NoticeLetters(facts, rooms, OfficeContact.of(reader)).paper(parties,
                facts.around().time().now().atZone(supplies.zone()).toOffsetDateTime());
    }

    private MeetingFacts facts(FactsLoader loader, MeetingId meeting) {
        return loader.load(meeting, supplies.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
    }

    /** A paper about an item as data. */
    public FormPaper paper(ItemForm kind, ItemId item) {
        return store.read(reader -> paper(kind, reader,
                new FactsLoader(reader, supplies.regulations()).load(item, supplies.time())
                        .orElseThrow(() -> new Impossible(
                                Problem.of("problem.noRegulation", ChineseText.date(supplies.time().today()))))));
    }

    /** The same of an item whose facts are read already. */
    public FormPaper paper(ItemForm kind, ItemFacts facts) {
        return store.read(reader -> paper(kind, reader, facts));
    }

    private FormPaper paper(ItemForm kind, Reader reader, ItemFacts facts) {
        SheetFrame frame = SheetFrame.of(facts, supplies.zone());
        return switch (kind) {
            case APPROVAL -> ApprovalForm.of(facts, Observers.of(reader, facts.item().id()),
                    SheetGround.files(reader, List.of(facts)), frame);
            case COUNTERSIGN -> CountersignForm.of(facts, frame);
        };
    }
}
