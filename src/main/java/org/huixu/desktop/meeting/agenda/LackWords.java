package org.huixu.desktop.meeting.agenda;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.Texts;

/** What an item lacks beside the steps of its route: countersigning, and what the rules ask for. */
public final class LackWords {

    private static final Texts TEXTS = Texts.of(LackWords.class);

    private LackWords() {
    }

    /** What is missing most, countersigning first, and how much besides; empty where nothing is. */
    public static String most(PoolItem item) {
        List<String> sentences = item.missing().sentences();
        String countersigning = item.way().countersigning();
        String sentence = switch (sentences.size()) {
            case 0 -> "";
            case 1 -> sentences.getFirst();
            default -> TEXTS.format("meeting.lack.more", sentences.getFirst(), Integer.toString(sentences.size()));
        };
        return countersigning.isEmpty() || sentence.isEmpty()
                ? countersigning + sentence
                : TEXTS.format("meeting.lack.besides", countersigning, sentence);
    }

    /** All of it, one a line. */
    public static String all(PoolItem item) {
        return Stream.concat(Stream.of(item.way().countersigning()), item.missing().sentences().stream())
                .filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"));
    }
}
