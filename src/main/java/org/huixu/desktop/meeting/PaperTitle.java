package org.huixu.desktop.meeting;

import java.time.LocalDate;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.FileNames;
import org.huixu.application.text.Texts;
import org.huixu.domain.meeting.Meeting;

/** What a paper of a meeting is called where it is shown: which paper, of which meeting. */
public final class PaperTitle {

    private static final Texts TEXTS = Texts.of(PaperTitle.class);

    private PaperTitle() {
    }

    /** 会议纪要 · 常务会议（第12次），2026年6月10日. */
    public static String of(String paper, Meeting meeting) {
        String name = name(meeting);
        LocalDate day = meeting.slot().onDate();
        return TEXTS.format("meeting.paper.title", paper,
                day == null ? name : TEXTS.format("meeting.paper.onDay", name, ChineseText.date(day)));
    }

    /** What the files of a meeting begin with: 2026-常务-3（第12次）. */
    public static String file(Meeting meeting) {
        return FileNames.ofMeeting(meeting.designation().code(), meeting.designation().ordinal());
    }

    /** 常务会议（第12次）, without the number while it has none. */
    static String name(Meeting meeting) {
        Meeting.Designation designation = meeting.designation();
        return designation.ordinal() == null
                ? designation.title()
                : TEXTS.format("meeting.head.ordinal", designation.title(),
                        Integer.toString(designation.ordinal()));
    }
}
