package org.huixu.domain.compliance;

/** A step of the program's own that a rule can refuse. What happened outside (facts) passes no gate. */
public enum Gate {
    SCHEDULE_MEETING, OPEN_MEETING, SUBMIT_ITEM, SCHEDULE_ITEM, GRANT_LEAVE, REVIEW_MINUTES, SEND_TO_SIGN, SIGN_MINUTES,
    ISSUE_MINUTES
}
