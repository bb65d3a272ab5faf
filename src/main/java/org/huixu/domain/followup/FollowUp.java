package org.huixu.domain.followup;

/** Whether a decision is followed up, needs none, or stands for good (art. 52). */
public enum FollowUp {
    TRACKED, NOT_NEEDED, STANDING
}
