package org.huixu.domain.engagement;

/** How an invitation was answered. */
public enum Reply {
    OPEN, ACCEPTED, DECLINED
}
