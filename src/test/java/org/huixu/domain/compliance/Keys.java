package org.huixu.domain.compliance;

import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.StepKey;

/** Short words for keys of the regulation. */
final class Keys {

    static final MeetingTypeKey PLENARY = new MeetingTypeKey("plenary");
    static final MeetingTypeKey PARTY_GROUP = new MeetingTypeKey("party-group");
    static final MeetingTypeKey EXECUTIVE = new MeetingTypeKey("executive");
    static final MeetingTypeKey HEADS_OFFICE = new MeetingTypeKey("heads-office");
    static final MeetingTypeKey THEMATIC = new MeetingTypeKey("thematic");

    private Keys() {
    }

    static OfficeKey office(String key) {
        return new OfficeKey(key);
    }

    static StepKey step(String key) {
        return new StepKey(key);
    }
}
