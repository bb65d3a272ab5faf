package org.huixu.desktop.paper;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huixu.application.text.Texts;

/** Pages as people write them: 1-3,5 or the same in Chinese. */
final class PageRange {

    private static final Texts TEXTS = Texts.of(PageRange.class);
    private static final Pattern PART = Pattern.compile(TEXTS.get("paper.range.part"));
    private static final Pattern BETWEEN = Pattern.compile(TEXTS.get("paper.range.between"));

    private PageRange() {
    }

    /** The pages, from 0, each once and in order; empty when the text is no range or a page is not there. */
    static Optional<List<Integer>> read(String text, int pages) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String part : BETWEEN.split(text.strip(), -1)) {
            Matcher matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from < 1 || to > pages || from > to) {
                return Optional.empty();
            }
            IntStream.rangeClosed(from, to).forEach(page -> found.add(page - 1));
        }
        return Optional.of(List.copyOf(found));
    }
}
