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
            RouteRules.A2_PUT_FORWARD_BALANCED_AND_APPROVED,
            CoordinationRules.A3_TWO_ANSWERS_AT_BALANCING,
            CoordinationRules.A4_DEPARTMENTS_AGREE_AND_SIGN,
            CoordinationRules.A5_DIVIDED_WITH_GROUNDS_AND_A_PREFERRED_OPTION,
            RouteRules.A8_APPROVAL_FORM_COMPLETE_AND_IN_ORDER,
            AgendaRules.A10_NOTHING_AD_HOC_WITHOUT_REASON,
            AgendaRules.A11_DEPARTMENTS_ANSWER_IN_TIME,
            DeliveryRules.M1_FIRST_DELIVERY_IN_TIME,
            DeliveryRules.M3_SECOND_DELIVERY_IN_TIME,
            LeaveRules.L2_LEADERS_ASK_THE_HEAD,
            LeaveRules.L3_OTHERS_ASK_THE_DIRECTOR_IN_WRITING,
            MinutesRules.N1_SIGNED_BY_THE_RIGHT_PERSON,
            MinutesRules.N2_REVIEWED_BEFORE_IT_GOES_TO_BE_SIGNED,
            MinutesRules.N3_SIGNED_WITH_OPINION_NAME_AND_DATE,
            MinutesRules.N4_NOTHING_ISSUED_UNSIGNED_NUMBERS_WITHOUT_GAPS,
            MinutesRules.N6_RESULTS_AND_CHARGES_COMPLETE);

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
