package org.huixu.document.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Finds the places where a line may end (GB/T 15834-2011, clause 5.1; CLREQ, clause 6). */
final class Breaks {
    private static final Numbers NUMBERS = Numbers.load();

    private Breaks() {
    }

    /** For each cell whether a line may start with it. The first always may. */
    static boolean[] before(List<Cell> cells) {
        boolean[] allowed = new boolean[cells.size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = i == 0 || mayPart(cells.get(i - 1), cells.get(i));
        }
        for (int i = 1; i < allowed.length; i++) {
            if (CharacterKind.isDigit(cells.get(i - 1).codePoint())) {
                keepUnit(cells, i, allowed);
            } else if (CharacterKind.isDigit(cells.get(i).codePoint())
                    && (NUMBERS.prefixes().indexOf(cells.get(i - 1).codePoint()) >= 0 || continuesNumber(cells, i))) {
                allowed[i] = false;
            }
        }
        return allowed;
    }

    private static boolean mayPart(Cell left, Cell right) {
        if (right.joined() || CharacterKind.neverStarts(right.codePoint())
                || CharacterKind.neverEnds(left.codePoint())) {
            return false;
        }
        return !(left.kind() == CharacterKind.WORD && right.kind() == CharacterKind.WORD);
    }

    /** Whether a digit goes on with a number of digits and words, or ends a range of numbers. */
    private static boolean continuesNumber(List<Cell> cells, int at) {
        return at >= 2 && NUMBERS.scales().indexOf(cells.get(at - 1).codePoint()) >= 0
                && CharacterKind.isDigit(cells.get(at - 2).codePoint());
    }

    /** A number stays with its unit, and the unit stays whole. */
    private static void keepUnit(List<Cell> cells, int start, boolean[] allowed) {
        if (cells.get(start).kind() != CharacterKind.WIDE) {
            return;
        }
        int unit = start;
        if (NUMBERS.approximations().indexOf(cells.get(start).codePoint()) >= 0) {
            unit++;
        }
        int length = 1;
        StringBuilder word = new StringBuilder();
        for (int i = unit; i < Math.min(cells.size(), unit + NUMBERS.longest()); i++) {
            word.appendCodePoint(cells.get(i).codePoint());
            if (NUMBERS.units().contains(word.toString())) {
                length = i - unit + 1;
            }
        }
        for (int i = start; i < Math.min(cells.size(), unit + length); i++) {
            allowed[i] = allowed[i] && cells.get(i).kind() != CharacterKind.WIDE;
        }
    }

    /**
     * Words around numbers.
     *
     * @param units          units of more than one character
     * @param longest        length of the longest of them
     * @param prefixes       characters that stay with the number after them
     * @param scales         characters between the digits of one number
     * @param approximations characters that may stand between number and unit
     */
    private record Numbers(Set<String> units, int longest, String prefixes, String scales,
            String approximations) {
        static Numbers load() {
            Properties properties = new Properties();
            try (InputStream in = Breaks.class.getResourceAsStream("numbers.txt")) {
                if (in == null) {
                    throw new IllegalStateException("numbers.txt is missing");
                }
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Set<String> units = Set.of(properties.getProperty("units", "").split(" "));
            int longest = units.stream().mapToInt(String::length).max().orElse(0);
            return new Numbers(units, longest, properties.getProperty("prefixes", ""),
                    properties.getProperty("scales", ""), properties.getProperty("approximations", ""));
        }
    }
}
