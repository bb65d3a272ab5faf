package org.huixu.application.oversight;

import java.util.Arrays;
import java.util.List;
import org.huixu.application.compliance.Judged;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.oversight.Overview.Where;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Findings of the office, with what one has to look at to mend them. */
public final class OfficeConcerns {

    private OfficeConcerns() {
    }

    /** The findings of the office, in their order. */
    public static List<Concern> of(Judged.OfOffice judged) {
        OfficeFacts facts = judged.facts();
        return judged.findings().stream().map(one -> Concern.of(one,
                new Where.InOffice(facts.subject().label(), meeting(facts, one), person(facts, one)),
                facts.around().directory())).toList();
    }

    /** The meeting that the finding is about, or that a clash of people names by its code. */
    private static @Nullable MeetingId meeting(OfficeFacts facts, Finding finding) {
        List<String> codes = Arrays.asList(finding.breach().figures().getOrDefault("step", "").split(" "));
        return switch (finding.subject().kind()) {
            case MEETING -> new MeetingId(finding.subject().id());
            case PERSON -> facts.gatherings().meetings().stream()
                    .filter(one -> codes.contains(one.designation().code())).map(Meeting::id).findFirst().orElse(null);
            case ITEM, MATERIAL, DECISION, MINUTES, ABSENCE, ENGAGEMENT, WORK_MEETING, PAPER, OFFICE -> null;
        };
    }

    private static @Nullable PersonId person(OfficeFacts facts, Finding finding) {
        return facts.leaders().absences().stream().filter(one -> one.id().value().equals(finding.subject().id()))
                .map(Absence::personId).findFirst().orElse(null);
    }
}
