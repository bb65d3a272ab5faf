package org.huixu.exchange.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.text.TextComparison;

/**
 * Compares by words as a Chinese dictionary divides them; a change within a word is narrowed to the characters that
 * changed, and a single character that happens to be alike between two changes does not tear them apart.
 */
public final class WordComparison implements TextComparison {

    @Override
    public List<Piece> compare(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(pieces, Fate.KEPT, String.join("", old.subList(next, from)));
            change(pieces, String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            next = from + delta.getSource().size();
        }
        add(pieces, Fate.KEPT, String.join("", old.subList(next, old.size())));
        return joined(pieces);
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    /** Characters alike at both ends of a change are kept. */
    private static void change(List<Piece> pieces, String removed, String added) {
        int head = 0;
        int least = Math.min(removed.length(), added.length());
        while (head < least && removed.charAt(head) == added.charAt(head)) {
            head++;
        }
        while (head > 0 && (Character.isHighSurrogate(removed.charAt(head - 1))
                || isAlphanumeric(removed.charAt(head - 1)))) {
            head--;
        }
        int tail = 0;
        while (tail < least - head
                && removed.charAt(removed.length() - 1 - tail) == added.charAt(added.length() - 1 - tail)) {
            tail++;
        }
        while (tail > 0 && (Character.isLowSurrogate(removed.charAt(removed.length() - tail))
                || isAlphanumeric(removed.charAt(removed.length() - tail)))) {
            tail--;
        }
        add(pieces, Fate.KEPT, removed.substring(0, head));
        add(pieces, Fate.REMOVED, removed.substring(head, removed.length() - tail));
        add(pieces, Fate.ADDED, added.substring(head, added.length() - tail));
        add(pieces, Fate.KEPT, removed.substring(removed.length() - tail));
    }

    /** Numbers and Latin words change as a whole. */
    private static boolean isAlphanumeric(char one) {
        return one < 128 && Character.isLetterOrDigit(one);
    }

    private static void add(List<Piece> pieces, Fate fate, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(fate, text));
        }
    }

    /** Joins neighbours of one fate, and what is torn by one kept letter. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.fate()) {
                case REMOVED -> removed.append(piece.text());
                case ADDED -> added.append(piece.text());
                case KEPT -> kept.append(piece.text());
            }
            boolean last = i == pieces.size() - 1;
            boolean keptNext = !last && pieces.get(i + 1).fate() == Fate.KEPT;
            boolean pending = removed.length() + added.length() > 0;
            if (piece.fate() == Fate.KEPT && !keptNext) {
                if (pending && !last && isLetter(kept)) {
                    removed.append(kept);
                    added.append(kept);
                } else {
                    flush(joined, removed, added);
                    add(joined, Fate.KEPT, kept.toString());
                }
                kept.setLength(0);
            }
        }
        flush(joined, removed, added);
        return joined;
    }

    private static boolean isLetter(StringBuilder text) {
        return text.codePointCount(0, text.length()) == 1 && Character.isLetterOrDigit(text.codePointAt(0));
    }

    private static void flush(List<Piece> pieces, StringBuilder removed, StringBuilder added) {
        add(pieces, Fate.REMOVED, removed.toString());
        add(pieces, Fate.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }
}
