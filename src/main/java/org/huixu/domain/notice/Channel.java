package org.huixu.domain.notice;

/** How a notice reached its recipient: by telephone, through the office system, handed over, by fax, as a message. */
public enum Channel {
    PHONE, OA, HANDED, FAX, MESSAGE
}
