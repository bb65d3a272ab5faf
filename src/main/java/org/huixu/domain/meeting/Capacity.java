package org.huixu.domain.meeting;

/** In what capacity a person is invited: member (组成), fixed observer (列席), observer of an item, guest (邀请). */
public enum Capacity {
    MEMBER, FIXED_OBSERVER, ITEM_OBSERVER, GUEST
}
