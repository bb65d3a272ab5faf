package org.huixu.application.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.Filing;
import org.huixu.domain.agenda.ItemObserver;
import org.huixu.domain.agenda.ItemTemplate;
import org.huixu.domain.agenda.TemplateCheck;
import org.huixu.domain.agenda.TemplateObserver;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.people.AbsenceReport;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.WorkMeeting;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveSummary;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.draft.Draft;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.arrangement.TemplateArrangement;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaVersion;
import org.huixu.domain.meeting.AgendaVersionLine;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.ObserverCall;
import org.huixu.domain.meeting.Term;
import org.huixu.domain.meeting.TermCount;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.CorrectionPassage;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesRevision;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.StandardPhrase;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.ArticleText;
import org.huixu.domain.regulation.RegulationSource;
import org.huixu.domain.seating.SeatPin;
import org.huixu.domain.week.WeekSheet;
import org.huixu.domain.week.WeekSheetLine;
import org.huixu.domain.workflow.StepRecord;

/** Every kind of entity the program keeps. A new one is a record, a line here and a table in a migration. */
public final class Kinds {

    public static final List<Kind<?>> ALL = List.of(
            new Kind<>("setting", Setting.class),
            new Kind<>("regulation_source", RegulationSource.class),
            new Kind<>("article_text", ArticleText.class),
            new Kind<>("special_day", SpecialDay.class),
            new Kind<>("person", Person.class),
            new Kind<>("unit", Unit.class),
            new Kind<>("unit_name", UnitName.class),
            new Kind<>("room", Room.class),
            new Kind<>("appointment", Appointment.class),
            new Kind<>("portfolio", Portfolio.class),
            new Kind<>("stand_in", StandIn.class),
            new Kind<>("absence", Absence.class),
            new Kind<>("attachment", Attachment.class),
            new Kind<>("item", Item.class),
            new Kind<>("step_record", StepRecord.class),
            new Kind<>("material", Material.class),
            new Kind<>("material_version", MaterialVersion.class),
            new Kind<>("meeting", Meeting.class),
            new Kind<>("invitation", Invitation.class),
            new Kind<>("agenda_entry", AgendaEntry.class),
            new Kind<>("delivery", Delivery.class),
            new Kind<>("leave_request", LeaveRequest.class),
            new Kind<>("leave_summary", LeaveSummary.class),
            new Kind<>("presence", Presence.class),
            new Kind<>("discussion", Discussion.class),
            new Kind<>("decision", Decision.class),
            new Kind<>("minutes", Minutes.class),
            new Kind<>("minutes_block", MinutesBlock.class),
            new Kind<>("roll_entry", RollEntry.class),
            new Kind<>("number_allocation", NumberAllocation.class),
            new Kind<>("rule_override", RuleOverride.class),
            new Kind<>("draft", Draft.class),
            new Kind<>("catalogue_entry", CatalogueEntry.class),
            new Kind<>("countersignature", Countersignature.class),
            new Kind<>("coordination", Coordination.class),
            new Kind<>("check_mark", CheckMark.class),
            new Kind<>("direct_paper", DirectPaper.class),
            new Kind<>("opinion", Opinion.class),
            new Kind<>("secret_copy", SecretCopy.class),
            new Kind<>("absence_report", AbsenceReport.class),
            new Kind<>("engagement", Engagement.class),
            new Kind<>("engagement_person", EngagementPerson.class),
            new Kind<>("work_meeting", WorkMeeting.class),
            new Kind<>("duty", Duty.class),
            new Kind<>("issued_document", IssuedDocument.class),
            new Kind<>("filing", Filing.class),
            new Kind<>("item_observer", ItemObserver.class),
            new Kind<>("item_template", ItemTemplate.class),
            new Kind<>("template_observer", TemplateObserver.class),
            new Kind<>("template_check", TemplateCheck.class),
            new Kind<>("agenda_version", AgendaVersion.class),
            new Kind<>("agenda_version_line", AgendaVersionLine.class),
            new Kind<>("seat_pin", SeatPin.class),
            new Kind<>("notice", Notice.class),
            new Kind<>("notice_reply", NoticeReply.class),
            new Kind<>("observer_call", ObserverCall.class),
            new Kind<>("record_entry", RecordEntry.class),
            new Kind<>("arrangement", Arrangement.class),
            new Kind<>("template_arrangement", TemplateArrangement.class),
            new Kind<>("minutes_revision", MinutesRevision.class),
            new Kind<>("correction", Correction.class),
            new Kind<>("correction_passage", CorrectionPassage.class),
            new Kind<>("standard_phrase", StandardPhrase.class),
            new Kind<>("term", Term.class),
            new Kind<>("term_count", TermCount.class),
            new Kind<>("week_sheet", WeekSheet.class),
            new Kind<>("week_sheet_line", WeekSheetLine.class));

    private static final Map<Class<?>, Kind<?>> BY_TYPE = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(Kind::type, Function.identity()));
    private static final Map<String, Kind<?>> BY_NAME = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));

    private Kinds() {
    }

    /** The kind of that entity type; fails for a type that is not kept. */
    @SuppressWarnings("unchecked")
    public static <T extends Entity> Kind<T> of(Class<T> type) {
        Kind<?> kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("not kept: " + type);
        }
        return (Kind<T>) kind;
    }

    /** The kind of that name; fails for a name that is not known. */
    public static Kind<?> named(String name) {
        Kind<?> kind = BY_NAME.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no kind " + name);
        }
        return kind;
    }
}
