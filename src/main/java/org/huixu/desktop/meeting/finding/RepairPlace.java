package org.huixu.desktop.meeting.finding;

import java.time.LocalDate;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;

/** Where a finding is repaired. */
public final class RepairPlace {

    private static final Texts TEXTS = Texts.of(RepairPlace.class);

    private RepairPlace() {
    }

    /** By the rule's family where that decides (C3, L and N7: attendance, C9: people, M: papers, N6: results), else by the subject. */
    public static MeetingPart of(Finding finding) {
        String rule = finding.rule().value();
        if (rule.equals("C3") || rule.startsWith("L") || rule.equals("N7")) {
            return MeetingPart.ATTENDANCE;
        }
        if (rule.equals("C9")) {
            return MeetingPart.PEOPLE;
        }
        if (rule.startsWith("M")) {
            return MeetingPart.MATERIALS;
        }
        if (rule.equals("N6")) {
            return MeetingPart.RESULTS;
        }
        if (rule.startsWith("N")) {
            return MeetingPart.MINUTES;
        }
        return switch (finding.subject().kind()) {
            case MEETING, OFFICE, PAPER, WORK_MEETING, ENGAGEMENT ->
                    rule.equals("C1") || rule.equals("C5") ? MeetingPart.PEOPLE : MeetingPart.SUMMARY;
            case PERSON, ABSENCE -> MeetingPart.PEOPLE;
            case ITEM -> MeetingPart.AGENDA;
            case MATERIAL -> MeetingPart.MATERIALS;
            case DECISION -> MeetingPart.RESULTS;
            case MINUTES -> MeetingPart.MINUTES;
        };
    }

    /**
     * Where a finding of a meeting is repaired, or the duty is closed.
     *
     * @param day of the meeting; absent where it has none or is one of these days
     */
    public static Place place(MeetingId meeting, @Nullable LocalDate day, Finding finding) {
        return isDuty(finding)
                ? new Place.Compliance(finding.rule().value(), new Place.Compliance.Owed(finding.place(), day))
                : new Place.MeetingFile(meeting, of(finding), null, finding.subject());
    }

    /** Whether it is closed in the list of duties, with a proof, and not by a record of the meeting. */
    public static boolean isDuty(Finding finding) {
        return finding.severity() == Severity.DUTY && finding.rule().value().startsWith("F");
    }

    /** The words of the way there. */
    public static String words(MeetingPart part) {
        return TEXTS.get(switch (part) {
            case PEOPLE -> "meeting.finding.to.people";
            case AGENDA -> "meeting.finding.to.agenda";
            case MATERIALS -> "meeting.finding.to.materials";
            case ATTENDANCE -> "meeting.finding.to.attendance";
            case RESULTS -> "meeting.finding.to.results";
            case MINUTES -> "meeting.finding.to.minutes";
            case SUMMARY, FINDINGS, FILES, HISTORY -> "meeting.finding.to.summary";
        });
    }
}
