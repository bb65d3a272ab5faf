package org.huixu.application.sample;

import java.util.List;
import org.huixu.application.text.Texts;

/** The words of the sample from its bundle. */
final class Words {

    private static final Texts TEXTS = Texts.of(Words.class);
    private static final int NAMES_A_ROUND = 7;

    private final List<String> surnames = list(TEXTS.get("sample.surnames"));
    private final List<String> givenNames = list(TEXTS.get("sample.givenNames"));
    private final List<String> topics = list(TEXTS.get("sample.topics"));
    private int people;

    static List<String> list(String text) {
        return List.of(text.split("、"));
    }

    /** The next made-up name; no two are equal. */
    String nextName() {
        int number = people++;
        String surname = surnames.get(number % surnames.size());
        int round = number / surnames.size();
        return surname + givenNames.get((number + round * NAMES_A_ROUND) % givenNames.size());
    }

    /** The title of the item with that number in that year. */
    String topic(int year, int number) {
        return TEXTS.format("sample.topic", Integer.toString(year), topics.get(number % topics.size()),
                Integer.toString(number / topics.size() + 1));
    }
}
