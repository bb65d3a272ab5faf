package org.huixu.domain.compliance;

import java.util.List;
import java.util.stream.Stream;
import org.huixu.domain.regulation.RuleId;

/** The table of contents: every rule the program knows, in the order of the work rules. */
public final class Rules {

    public static final List<Rule> ALL = List.of(
            ConveningRules.C1_INVITED_ARE_THE_MEMBERS_OF_THE_DAY,
            ConveningRules.C2_CHAIR_IS_THE_CONVENOR_OR_ACTS_FOR_HIM,
            QuorumRule.C3_QUORUM,
            FrequencyRule.C4_HELD_AS_OFTEN_AS_THE_RULES_SAY,
            ObserverRule.C5_FIXED_OBSERVERS_ARE_INVITED,
            ChecklistRules.C6_FUNDS_PROJECTS_AND_POSTS_ARE_APPROVED,
            GatheringRules.C7_MEETINGS_ARE_MERGED_AND_APPROVED,
            ClashRule.C8_NO_CLASH_OF_ROOM_OR_PERSON,
            PresenterRule.C9_EVERY_ITEM_IS_PRESENTED,
            MatterRule.A1_A_MATTER_COMES_TO_THE_MEETING_THAT_DECIDES_IT,
            RouteRules.A2_PUT_FORWARD_BALANCED_AND_APPROVED,
            CoordinationRules.A3_TWO_ANSWERS_AT_BALANCING,
            CoordinationRules.A4_DEPARTMENTS_AGREE_AND_SIGN,
            CoordinationRules.A5_DIVIDED_WITH_GROUNDS_AND_A_PREFERRED_OPTION,
            ChecklistRules.A6_MAJOR_DECISION_WENT_THROUGH_ITS_PROCEDURE,
            ChecklistRules.A7_NORMATIVE_DOCUMENT_WENT_THROUGH_ITS_PROCEDURE,
            RouteRules.A8_APPROVAL_FORM_COMPLETE_AND_IN_ORDER,
            SubmissionRules.A9_SUBMITTED_IN_THE_MIDDLE_OR_AT_THE_END_OF_THE_MONTH,
            AgendaRules.A10_NOTHING_AD_HOC_WITHOUT_REASON,
            AgendaRules.A11_DEPARTMENTS_ANSWER_IN_TIME,
            CatalogueRule.A12_MAJOR_DECISIONS_ARE_IN_THE_CATALOGUE,
            SubmissionRules.A13_PAPERS_GO_THROUGH_THE_OFFICE,
            DeliveryRules.M1_FIRST_DELIVERY_IN_TIME,
            OpinionRule.M2_OPINIONS_COLLECTED_AND_ANSWERED,
            DeliveryRules.M3_SECOND_DELIVERY_IN_TIME,
            SecretCopyRule.M4_SECRET_PAPERS_ARE_NUMBERED_AND_COME_BACK,
            AbsenceRule.L1_ABSENCES_ARE_REPORTED,
            LeaveRules.L2_LEADERS_ASK_THE_HEAD,
            LeaveRules.L3_OTHERS_ASK_THE_DIRECTOR_IN_WRITING,
            AttendanceRule.L4_NOBODY_AWAY_WITHOUT_LEAVE,
            StandInRule.L5_ABSENT_DEPUTIES_ARE_STOOD_IN_FOR,
            MinutesRules.N1_SIGNED_BY_THE_RIGHT_PERSON,
            MinutesRules.N2_REVIEWED_BEFORE_IT_GOES_TO_BE_SIGNED,
            MinutesRules.N3_SIGNED_WITH_OPINION_NAME_AND_DATE,
            MinutesRules.N4_NOTHING_ISSUED_UNSIGNED_NUMBERS_WITHOUT_GAPS,
            LockRules.N5_SIGNED_TEXT_IS_LOCKED,
            MinutesRules.N6_RESULTS_AND_CHARGES_COMPLETE,
            LockRules.N7_ROLL_IS_THE_RECORDED_ATTENDANCE,
            FollowUpRules.F1_DECISIONS_ARE_FOLLOWED_UP,
            FollowUpRules.F2_MAJOR_DECISIONS_ARE_REPORTED,
            FollowUpRules.F3_DECISIONS_ARE_PUBLISHED,
            FollowUpRules.F4_DECISIONS_ARE_EVALUATED,
            FollowUpRules.F5_DOCUMENTS_ARE_SIGNED_BY_THE_RIGHT_PERSON,
            FollowUpRules.F6_NORMATIVE_DOCUMENTS_ARE_FILED,
            FollowUpRules.F7_IMPORTANT_MATTERS_ARE_REPORTED,
            EngagementRules.K1_THROUGH_THE_OFFICE_AND_IN_TIME,
            EngagementRules.K2_CEREMONIES_ARE_DECLINED);

    private Rules() {
    }

    /** The rule of that id; fails for one that the program does not know. */
    public static Rule find(RuleId id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id.value()));
    }

    static int order(RuleId id) {
        return ALL.indexOf(find(id));
    }

    static Stream<Rule.OfMeeting> ofMeetings() {
        return ALL.stream().flatMap(rule -> switch (rule) {
            case Rule.OfMeeting one -> Stream.of(one);
            case Rule.Mixed mixed when mixed.ofMeeting() != null ->
                    Stream.of(new Rule.OfMeeting(mixed.id(), mixed.terms(), mixed.ofMeeting()));
            case Rule.Mixed _,Rule.OfItem _,Rule.OfOffice _ -> Stream.empty();
        });
    }

    static Stream<Rule.OfItem> ofItems() {
        return ALL.stream().flatMap(rule -> switch (rule) {
            case Rule.OfItem one -> Stream.of(one);
            case Rule.Mixed mixed when mixed.ofItem() != null ->
                    Stream.of(new Rule.OfItem(mixed.id(), mixed.terms(), mixed.ofItem()));
            case Rule.Mixed _,Rule.OfMeeting _,Rule.OfOffice _ -> Stream.empty();
        });
    }

    static Stream<Rule.OfOffice> ofOffice() {
        return ALL.stream().flatMap(rule -> switch (rule) {
            case Rule.OfOffice one -> Stream.of(one);
            case Rule.Mixed mixed when mixed.ofOffice() != null ->
                    Stream.of(new Rule.OfOffice(mixed.id(), mixed.terms(), mixed.ofOffice()));
            case Rule.Mixed _,Rule.OfMeeting _,Rule.OfItem _ -> Stream.empty();
        });
    }
}
