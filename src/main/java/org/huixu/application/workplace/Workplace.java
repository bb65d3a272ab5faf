package org.huixu.application.workplace;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.huixu.application.agenda.AgendaDesk;
import org.huixu.application.agenda.CatalogueDesk;
import org.huixu.application.agenda.ChecklistDesk;
import org.huixu.application.agenda.DirectPaperDesk;
import org.huixu.application.agenda.CoordinationDesk;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.ListDesk;
import org.huixu.application.agenda.StepsDesk;
import org.huixu.application.agenda.TemplateDesk;
import org.huixu.application.archive.VolumePapers;
import org.huixu.application.archive.Volumes;
import org.huixu.application.arrangement.ArrangementDesk;
import org.huixu.application.attendance.AttendanceLists;
import org.huixu.application.attendance.CallDesk;
import org.huixu.application.attendance.LeaveDesk;
import org.huixu.application.attendance.LeaveLists;
import org.huixu.application.attendance.PresenceDesk;
import org.huixu.application.calendar.CalendarReader;
import org.huixu.application.change.Door;
import org.huixu.application.change.Outcome;
import org.huixu.application.document.PageCounter;
import org.huixu.application.document.Papers;
import org.huixu.application.document.Spreadsheets;
import org.huixu.application.dossier.Dossiers;
import org.huixu.application.draft.DraftDesk;
import org.huixu.application.engagement.EngagementDesk;
import org.huixu.application.engagement.WorkMeetingDesk;
import org.huixu.application.filing.FilingImport;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.followup.DocumentDesk;
import org.huixu.application.followup.DutyDesk;
import org.huixu.application.history.Histories;
import org.huixu.application.ics.CalendarExport;
import org.huixu.application.ics.CalendarImport;
import org.huixu.application.list.DirectoryLists;
import org.huixu.application.list.LeadersTime;
import org.huixu.application.list.Lists;
import org.huixu.application.list.OfficeLists;
import org.huixu.application.list.PreparationLists;
import org.huixu.application.material.DeliveryDesk;
import org.huixu.application.material.MaterialDesk;
import org.huixu.application.material.OpinionDesk;
import org.huixu.application.material.SecretCopyDesk;
import org.huixu.application.meeting.ConductDesk;
import org.huixu.application.meeting.InvitationDesk;
import org.huixu.application.meeting.MeetingDesk;
import org.huixu.application.meeting.SessionDesk;
import org.huixu.application.meeting.TermDesk;
import org.huixu.application.minutes.CorrectionDesk;
import org.huixu.application.minutes.CorrectionPapers;
import org.huixu.application.minutes.DistributionDesk;
import org.huixu.application.minutes.MinutesDesk;
import org.huixu.application.minutes.MinutesLists;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.minutes.MinutesPast;
import org.huixu.application.minutes.NumberRegister;
import org.huixu.application.minutes.PublicEditions;
import org.huixu.application.minutes.PhraseDesk;
import org.huixu.application.minutes.RecordDesk;
import org.huixu.application.minutes.SigningDesk;
import org.huixu.application.minutes.TextDesk;
import org.huixu.application.notice.NoticeDesk;
import org.huixu.application.office.OfficeDesk;
import org.huixu.application.override.OverrideDesk;
import org.huixu.application.oversight.Check;
import org.huixu.application.oversight.Overviews;
import org.huixu.application.people.AbsenceDesk;
import org.huixu.application.people.DirectoryExport;
import org.huixu.application.people.DirectoryImport;
import org.huixu.application.people.PeopleDesk;
import org.huixu.application.people.Pinyin;
import org.huixu.application.people.UnitDesk;
import org.huixu.application.regulation.Citations;
import org.huixu.application.planning.MergeDesk;
import org.huixu.application.planning.PlanningDesk;
import org.huixu.application.pool.Pools;
import org.huixu.application.regulation.RegulationReader;
import org.huixu.application.seating.SeatingDesk;
import org.huixu.application.seating.Seatings;
import org.huixu.application.sheet.OutgoingPapers;
import org.huixu.application.sheet.Sheets;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Store;
import org.huixu.application.text.TextComparison;
import org.huixu.application.week.WeekDesk;

/** The desks of one opened office. Thread-safe; calls block while the store works. */
public final class Workplace {

    private final Store store;
    private final Door.Supplies supplies;
    private final Ports ports;
    private final Door door;
    private final DraftDesk drafts;

    /** What an office needs from outside besides its store. */
    public record Ports(AttachmentStore attachments, Papers papers, PageCounter counter, Spreadsheets spreadsheets,
            RegulationReader regulations, Pinyin pinyin, TextComparison comparison) {
    }

    /**
     * @param actor who is at the desk now
     * @param delivery runs what listens to changes
     */
    public Workplace(Store store, Door.Supplies supplies, Ports ports, Supplier<Actor> actor, Executor delivery) {
        this(store, supplies, ports, new Door(store, supplies, actor, delivery));
    }

    private Workplace(Store store, Door.Supplies supplies, Ports ports, Door door) {
        this.store = store;
        this.supplies = supplies;
        this.ports = ports;
        this.door = door;
        this.drafts = new DraftDesk(store, supplies);
    }

    /** The same office at another time, with other ids or another person at the desk, such as while a sample is made. */
    public Workplace with(Door.Supplies otherSupplies, Seat seat) {
        return new Workplace(store, otherSupplies, ports,
                new Door(store, otherSupplies, seat.actor(), seat.delivery(), door.judgments()));
    }

    public Store store() {
        return store;
    }

    public Door door() {
        return door;
    }

    public Door.Supplies supplies() {
        return supplies;
    }

    public AttachmentStore attachments() {
        return ports.attachments();
    }

    public Pinyin pinyin() {
        return ports.pinyin();
    }

    public OfficeDesk office() {
        return new OfficeDesk(door, ports.regulations(), supplies.regulations());
    }

    public PeopleDesk people() {
        return new PeopleDesk(door, ports.pinyin());
    }

    public AbsenceDesk absences() {
        return new AbsenceDesk(door);
    }

    public EngagementDesk engagements() {
        return new EngagementDesk(door);
    }

    public WorkMeetingDesk workMeetings() {
        return new WorkMeetingDesk(door);
    }

    public UnitDesk units() {
        return new UnitDesk(door);
    }

    public DirectoryImport directoryImport() {
        return new DirectoryImport(store, door, ports.pinyin());
    }

    public DirectoryExport directoryExport() {
        return new DirectoryExport(store);
    }

    public FilingImport filings() {
        return new FilingImport(store, door, supplies, ports.attachments(), ports.counter());
    }

    public MeetingDesk meetings() {
        return new MeetingDesk(door);
    }

    /** What is due, which slots are free, and meetings made of proposals. */
    public PlanningDesk planning() {
        return new PlanningDesk(store, door, supplies);
    }

    /** Alike meetings are held as one, or one after the other. */
    public MergeDesk merging() {
        return new MergeDesk(store, door, supplies);
    }

    /** The terms in which meetings are counted. */
    public TermDesk terms() {
        return new TermDesk(store, door);
    }

    public InvitationDesk invitations() {
        return new InvitationDesk(door);
    }

    public SessionDesk session() {
        return new SessionDesk(door);
    }

    public ItemDesk items() {
        return new ItemDesk(door);
    }

    /** The same step of several items at once. */
    public StepsDesk steps() {
        return new StepsDesk(door);
    }

    public ChecklistDesk checklists() {
        return new ChecklistDesk(door);
    }

    public CatalogueDesk catalogue() {
        return new CatalogueDesk(door);
    }

    public DirectPaperDesk directPapers() {
        return new DirectPaperDesk(door);
    }

    /** What the registers of the office show. */
    public PreparationLists preparation() {
        return new PreparationLists(store, supplies);
    }

    public CoordinationDesk coordination() {
        return new CoordinationDesk(door);
    }

    public AgendaDesk agenda() {
        return new AgendaDesk(door);
    }

    public ListDesk agendaList() {
        return new ListDesk(door);
    }

    public TemplateDesk templates() {
        return new TemplateDesk(door);
    }

    public MaterialDesk materials() {
        return new MaterialDesk(door, ports.attachments(), ports.counter());
    }

    public DeliveryDesk deliveries() {
        return new DeliveryDesk(door);
    }

    public OpinionDesk opinions() {
        return new OpinionDesk(door);
    }

    public SecretCopyDesk secretCopies() {
        return new SecretCopyDesk(door);
    }

    public LeaveDesk leave() {
        return new LeaveDesk(door);
    }

    public LeaveLists leaveLists() {
        return new LeaveLists(store, supplies);
    }

    public AttendanceLists attendanceLists() {
        return new AttendanceLists(store, supplies);
    }

    public SeatingDesk seating() {
        return new SeatingDesk(door);
    }

    /** Who sits where. */
    public Seatings seatings() {
        return new Seatings(store, supplies);
    }

    public PresenceDesk presence() {
        return new PresenceDesk(door, ports.pinyin());
    }

    public CallDesk calls() {
        return new CallDesk(door, ports.pinyin());
    }

    public ConductDesk conduct() {
        return new ConductDesk(door);
    }

    public RecordDesk record() {
        return new RecordDesk(door);
    }

    public ArrangementDesk arrangements() {
        return new ArrangementDesk(door);
    }

    public NoticeDesk notices() {
        return new NoticeDesk(door);
    }

    public MinutesDesk minutes() {
        return new MinutesDesk(door);
    }

    /** What touches several paragraphs of minutes at once. */
    public TextDesk minutesText() {
        return new TextDesk(door);
    }

    public PhraseDesk phrases() {
        return new PhraseDesk(store, door);
    }

    public SigningDesk signing() {
        return new SigningDesk(door, ports.attachments(), ports.papers(), minutesPapers());
    }

    public CorrectionDesk corrections() {
        return new CorrectionDesk(door, ports.attachments(), ports.papers(), correctionPapers());
    }

    public CorrectionPapers correctionPapers() {
        return new CorrectionPapers(store, supplies, ports.attachments(), ports.papers());
    }

    public MinutesLists minutesLists() {
        return new MinutesLists(store, supplies);
    }

    /** To whom minutes of a type usually go. */
    public DistributionDesk distributions() {
        return new DistributionDesk(store, door);
    }

    /** Earlier texts of minutes, their corrections, and what changed. */
    public MinutesPast minutesPast() {
        return new MinutesPast(store, ports.comparison());
    }

    /** What is being typed; one desk for all windows of the office. */
    public DraftDesk drafts() {
        return drafts;
    }

    public MinutesPapers minutesPapers() {
        return new MinutesPapers(store, supplies, ports.attachments(), ports.papers());
    }

    public Sheets sheets() {
        return new Sheets(store, supplies, ports.papers(), ports.spreadsheets());
    }

    /** What goes out with the minutes and after the meeting. */
    public OutgoingPapers outgoing() {
        return new OutgoingPapers(store, supplies, minutesPapers());
    }

    /** The numbers of minutes and what became of them. */
    public NumberRegister numberRegister() {
        return new NumberRegister(store, supplies);
    }

    /** The minutes for publication. */
    public PublicEditions publicEditions() {
        return new PublicEditions(store, supplies);
    }

    /**
     * The volumes of meetings for the archive.
     *
     * @param mayHoldSecrets whether the level of the folder lets secret papers lie on this machine
     */
    public Volumes volumes(boolean mayHoldSecrets) {
        return new Volumes(store, supplies,
                new Volumes.Means(ports.attachments(), ports.counter(),
                        new VolumePapers(ports.papers(), sheets(), outgoing(), minutesPapers())),
                mayHoldSecrets);
    }

    public Citations citations() {
        return new Citations(store, supplies.regulations());
    }

    public OverrideDesk overrides() {
        return new OverrideDesk(door);
    }

    public DutyDesk duties() {
        return new DutyDesk(door);
    }

    public DocumentDesk documents() {
        return new DocumentDesk(door);
    }

    /** Takes back what one entry of the history did; not possible for acts that are final. */
    public Outcome<Long> undo(long serial) {
        return door.undo(serial);
    }

    /** Whether the entry is of an act that can be taken back, as long as nothing was done to its rows since. */
    public boolean undoable(long serial) {
        return door.undoable(serial);
    }

    public Check check() {
        return new Check(store, supplies, door.judgments());
    }

    public Dossiers dossiers() {
        return new Dossiers(store, supplies, door.judgments());
    }

    /** The items that wait. */
    public Pools pool() {
        return new Pools(store, supplies, door.judgments());
    }

    public Overviews overviews() {
        return new Overviews(store, supplies, door.judgments());
    }

    public DirectoryLists directory() {
        return new DirectoryLists(store, supplies.regulations());
    }

    public CalendarReader calendar() {
        return new CalendarReader(store, supplies.regulations());
    }

    public LeadersTime leadersTime() {
        return new LeadersTime(store, supplies.regulations());
    }

    public OfficeLists setUp() {
        return new OfficeLists(store, supplies.regulations());
    }

    /** Meetings for the calendars of others. */
    public CalendarExport calendarExport() {
        return new CalendarExport(store, supplies);
    }

    /** What others hold, from their calendars. */
    public CalendarImport calendarImport() {
        return new CalendarImport(store, door, supplies);
    }

    /** The sheets of weeks. */
    public WeekDesk weeks() {
        return new WeekDesk(store, door, supplies);
    }

    public Histories histories() {
        return new Histories(store);
    }

    public Lists lists() {
        return new Lists(store, supplies.regulations());
    }
}
