package org.huixu.application.minutes;

import java.util.Optional;
import org.huixu.application.text.FileNames;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.regulation.Series;

/** What files of minutes are called: an issued paper as one asks for it, anything before by its meeting. */
public final class MinutesFileName {

    private static final Texts TEXTS = Texts.of(MinutesFileName.class);

    private MinutesFileName() {
    }

    /** The PDF of the minutes as they are: 常务会议纪要〔2026〕13号.pdf once they went out, else a draft of the meeting. */
    public static String of(MeetingFacts facts) {
        MinutesFacts minutes = facts.minutes();
        return minutes != null && minutes.minutes().issue().paperId() != null
                ? issued(facts)
                : TEXTS.format("minutesFile.draft", meeting(facts));
    }

    /** The PDF of minutes that go out now. */
    static String issued(MeetingFacts facts) {
        return FileNames.safe(numbered(facts)) + ".pdf";
    }

    /** The PDF of a correction: 常务会议纪要〔2026〕13号更正1.pdf. */
    public static String of(MeetingFacts facts, Correction correction) {
        return FileNames.safe(CorrectionPapers.name(numbered(facts), correction)) + ".pdf";
    }

    /** Series and number; while there is no number, that of the meeting. */
    private static String numbered(MeetingFacts facts) {
        return Optional.ofNullable(facts.minutes()).flatMap(MinutesFacts::number).map(one -> numbered(facts, one))
                .orElseGet(() -> TEXTS.format("minutesFile.unnumbered", meeting(facts)));
    }

    private static String numbered(MeetingFacts facts, NumberAllocation number) {
        Series series = facts.around().regulation().procedure().series(number.series());
        return series.name() + series.text(number.seriesYear(), number.serial());
    }

    private static String meeting(MeetingFacts facts) {
        Meeting.Designation meeting = facts.meeting().designation();
        return FileNames.ofMeeting(meeting.code(), meeting.ordinal());
    }
}
