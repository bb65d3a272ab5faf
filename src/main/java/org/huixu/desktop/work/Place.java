package org.huixu.desktop.work;

import java.time.LocalDate;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Subject;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.ArticleText;
import org.jspecify.annotations.Nullable;

/** Somewhere in the program that one can go to. */
public sealed interface Place {

    /** What is due today and next. */
    record Today() implements Place {
    }

    /** The meetings of a month. */
    record Meetings() implements Place {
    }

    /**
     * The sheet of a week (一周会议安排表).
     *
     * @param day of the week
     */
    record Week(LocalDate day) implements Place {
    }

    /**
     * The items that wait for a meeting.
     *
     * @param item which is to be selected and opened; absent: as they were left
     */
    record Items(@Nullable ItemId item) implements Place {
    }

    /**
     * The workspace of one meeting.
     *
     * @param page of the part that is to be turned to; absent: as it was left
     * @param subject what is to be mended there, if any
     */
    record MeetingFile(MeetingId id, MeetingPart part, @Nullable PartPage page, @Nullable Subject subject)
            implements
            Place {

        public MeetingFile(MeetingId id, MeetingPart part, @Nullable PartPage page) {
            this(id, part, page, null);
        }

        public MeetingFile(MeetingId id, MeetingPart part) {
            this(id, part, null, null);
        }

        /** Where one is once one has come: what was to be mended is not begun anew on the way back. */
        public MeetingFile reached() {
            return new MeetingFile(id, part, page, null);
        }

        /** Who is told of the meeting; those who are to be told are chosen. */
        public static MeetingFile notices(MeetingId id) {
            return new MeetingFile(id, MeetingPart.PEOPLE, PeoplePage.NOTICES);
        }

        /** The deliveries of a round; those that are missing are chosen. */
        public static MeetingFile deliveries(MeetingId id, MaterialPage round) {
            return new MeetingFile(id, MeetingPart.MATERIALS, round);
        }
    }

    /** The minutes of a year. */
    record AllMinutes() implements Place {
    }

    /** Leave and attendance over several meetings. */
    record Attendance() implements Place {
    }

    /**
     * The directory.
     *
     * @param person who is to be selected
     */
    record People(@Nullable PersonId person) implements Place {
    }

    /**
     * What the rules say of the office.
     *
     * @param rule the rule whose register is to be shown; absent: as it was left
     * @param duty the duty that is to be chosen; absent: the first one of the rule
     * @param subject of the finding: its entry in the register is to be chosen; absent: as it was left
     */
    record Compliance(@Nullable String rule, @Nullable Owed duty, @Nullable Subject subject) implements Place {

        public Compliance(@Nullable String rule) {
            this(rule, null, null);
        }

        public Compliance(String rule, Owed duty) {
            this(rule, duty, null);
        }

        public Compliance(String rule, Subject subject) {
            this(rule, null, subject);
        }

        /**
         * A duty of the office.
         *
         * @param place of the finding, see {@link org.huixu.domain.compliance.Finding#place()}
         * @param since the day of the meeting it comes from; absent: not of a meeting
         */
        public record Owed(String place, @Nullable LocalDate since) {
        }
    }

    /**
     * Settings.
     *
     * @param regulation key of the work rules that are to be seen; absent: as they were left
     * @param article number of the article of it that is to be read, if any
     */
    record Settings(@Nullable String regulation, @Nullable String article) implements Place {

        public Settings() {
            this(null, null);
        }

        /** Where that article is read. */
        public static Settings of(ArticleText article) {
            return new Settings(article.regulationKey(), article.number());
        }
    }
}
