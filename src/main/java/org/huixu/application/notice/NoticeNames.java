package org.huixu.application.notice;

import org.huixu.application.text.Texts;
import org.huixu.domain.notice.Channel;
import org.huixu.domain.notice.NoticeKind;

/** What kinds and ways of notices are called. */
public final class NoticeNames {

    private static final Texts TEXTS = Texts.of(NoticeNames.class);

    private NoticeNames() {
    }

    public static String kind(NoticeKind kind) {
        return TEXTS.get(switch (kind) {
            case CALL -> "telling.kind.call";
            case INVITATION -> "telling.kind.invitation";
            case CHANGE -> "telling.kind.change";
            case CANCELLATION -> "telling.kind.cancellation";
            case RELEASE -> "telling.kind.release";
        });
    }

    public static String channel(Channel channel) {
        return TEXTS.get(switch (channel) {
            case PHONE -> "telling.channel.phone";
            case OA -> "telling.channel.oa";
            case HANDED -> "telling.channel.handed";
            case FAX -> "telling.channel.fax";
            case MESSAGE -> "telling.channel.message";
        });
    }
}
