package org.huixu.application.minutes;

import java.util.regex.Pattern;
import org.huixu.application.text.Texts;
import org.huixu.domain.minutes.RecordEntry;

/** What was said, in the words of minutes: 会议指出, 会议强调, 会议要求 before what the chair concluded. */
final class SaidWords {

    private static final Texts TEXTS = Texts.of(SaidWords.class);
    private static final Pattern PHRASED = Pattern.compile(TEXTS.get("said.pattern.phrased"));
    private static final Pattern ASKED = Pattern.compile(TEXTS.get("said.pattern.asked"));
    private static final Pattern STRESSED = Pattern.compile(TEXTS.get("said.pattern.stressed"));
    private static final Pattern END = Pattern.compile("[，。；、：,.;:\\s]+$");

    private SaidWords() {
    }

    static String of(RecordEntry entry) {
        String words = END.matcher(entry.text().strip().replaceAll("\\s*\\R\\s*", "")).replaceAll("");
        return switch (entry.kind()) {
            case CONCLUSION -> concluded(words);
            case SPEECH -> TEXTS.format("said.view", entry.speaker().speakerName(), words);
            case DIFFERENCE -> TEXTS.format("said.difference", entry.speaker().speakerName(), words);
        };
    }

    private static String concluded(String words) {
        if (PHRASED.matcher(words).find()) {
            return TEXTS.format("said.plain", words);
        }
        String key = ASKED.matcher(words).find() ? "said.asked" : STRESSED.matcher(words).find() ? "said.stressed"
                : "said.pointedOut";
        return TEXTS.format(key, words);
    }
}
