package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.people.UnitId;

/** The sentences that minutes make by themselves of what was recorded: who sees them types none twice. */
public final class MinutesSentences {

    private static final Texts TEXTS = Texts.of(MinutesSentences.class);
    private static final Pattern ASKED = Pattern.compile(TEXTS.get("matter.pattern.asked"));
    private static final Pattern NOUN = Pattern.compile(TEXTS.get("matter.pattern.noun"));

    private final MeetingFacts facts;

    public MinutesSentences(MeetingFacts facts) {
        this.facts = facts;
    }

    /** What was heard of the item. */
    public String heard(Item item) {
        return TEXTS.format("draft.heard", unit(item.proposal().unitId()), reported(item));
    }

    /** The result of that name. */
    public String result(String name) {
        return TEXTS.format("draft.result", name);
    }

    /**
     * What was decided, and by whom it is to be done until when, where both are known. What the words say already of the
     * unit in charge is not said again.
     */
    public String decided(String text, Decision.Charge charge) {
        UnitId unit = charge.unitId();
        LocalDate due = charge.dueOn();
        String words = text.strip().replaceAll("。$", "");
        if (unit == null || due == null) {
            return TEXTS.format("draft.decided", words);
        }
        String day = ChineseText.date(due);
        if (charges(words, unit)) {
            return words.contains(day)
                    ? TEXTS.format("draft.decided", words)
                    : TEXTS.format("draft.decidedWithDay", words, day);
        }
        return TEXTS.format("draft.decidedWithCharge", words, unit(unit), day);
    }

    /** Whether the words name that unit as the one that is in charge. */
    private boolean charges(String words, UnitId unit) {
        return facts.around().directory().unitName(unit, facts.day()).stream()
                .flatMap(one -> Stream.of(one.name(), one.shortName()))
                .anyMatch(name -> Pattern.compile(TEXTS.get("draft.pattern.before") + Pattern.quote(name)
                        + TEXTS.get("draft.pattern.after")).matcher(words).find());
    }

    /** Titles that say already that they are about something do not get it twice. */
    static String about(Item item) {
        String whole = item.matter().title();
        String about = TEXTS.get("draft.about");
        return whole.startsWith(about) ? whole.substring(about.length()) : whole;
    }

    /** What the item is about, without the words in which it asks the meeting for something. */
    static String matter(Item item) {
        return ASKED.matcher(item.matter().title()).replaceFirst("");
    }

    /** What ends in “of the … of” a noun is the … of that noun, so that a further “of” may follow. */
    static String compound(String matter) {
        return NOUN.matcher(matter).replaceFirst("$1");
    }

    /** Nor do those that say already that they are a report. */
    private static String reported(Item item) {
        String matter = matter(item);
        String report = TEXTS.get("draft.report");
        return matter.endsWith(report) ? matter.substring(0, matter.length() - report.length()) : compound(matter);
    }

    private String unit(UnitId unit) {
        return facts.around().directory().shortName(unit, facts.day());
    }
}
