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
            ObserverRule.C5_FIXED_OBSERVERS_ARE_INVITED,
            RouteRules.A2_PUT_FORWARD_BALANCED_AND_APPROVED,
            RouteRules.A8_APPROVAL_FORM_COMPLETE_AND_IN_ORDER,
            DeliveryRules.M1_FIRST_DELIVERY_IN_TIME,
            OpinionRule.M2_OPINIONS_COLLECTED_AND_ANSWERED,
            DeliveryRules.M3_SECOND_DELIVERY_IN_TIME,
            SecretCopyRule.M4_SECRET_PAPERS_ARE_NUMBERED_AND_COME_BACK,
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
            LockRules.N7_ROLL_IS_THE_RECORDED_ATTENDANCE);

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
        return ALL.stream().filter(Rule.OfMeeting.class::isInstance).map(Rule.OfMeeting.class::cast);
    }

    static Stream<Rule.OfOffice> ofOffice() {
        return ALL.stream().filter(Rule.OfOffice.class::isInstance).map(Rule.OfOffice.class::cast);
    }

    static Stream<Rule.OfItem> ofItems() {
        return ALL.stream().filter(Rule.OfItem.class::isInstance).map(Rule.OfItem.class::cast);
    }
}
