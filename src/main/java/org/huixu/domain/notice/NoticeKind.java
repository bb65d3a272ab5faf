package org.huixu.domain.notice;

/**
 * What a notice is: the first of a meeting (会议通知), for a guest from outside a letter (邀请函); of a change (变更通知), of a
 * cancelled meeting (取消通知); or that somebody need not come any more.
 */
public enum NoticeKind {
    CALL, INVITATION, CHANGE, CANCELLATION, RELEASE;

    /** Whether it leaves the person in the belief that he is to come. */
    public boolean calls() {
        return switch (this) {
            case CALL, INVITATION, CHANGE -> true;
            case CANCELLATION, RELEASE -> false;
        };
    }
}
