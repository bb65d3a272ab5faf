package org.huixu.domain.regulation;

import java.util.Set;

/**
 * A line of a checklist (art. 21, 24, 26, 46).
 *
 * @param rule the rule that asks for it
 * @param matter the kind of items that it is about
 * @param types meeting types of whose items it is asked
 * @param mandatory whether "not applicable" is no answer
 * @param unlessSecret whether "not applicable" is one for a secret item all the same
 * @param beforeSubmission whether it must be done before the item is submitted
 */
public record CheckLine(CheckKey key, String name, String article, RuleId rule, MatterKind matter,
        Set<MeetingTypeKey> types, boolean mandatory, boolean unlessSecret,
        boolean beforeSubmission) {

    public CheckLine {
        types = Set.copyOf(types);
    }

    /** Whether it may be answered with "not applicable" and a reason. */
    public boolean waivable(boolean secretItem) {
        return !mandatory || (unlessSecret && secretItem);
    }
}
