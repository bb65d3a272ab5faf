package org.huixu.exchange.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huixu.application.regulation.BrokenRegulation.RegulationProblem;
import org.huixu.application.text.Texts;
import org.huixu.exchange.Figures;

/** Collects what is wrong with a file while the reading goes on. Used by one reading only. */
final class Problems {

    static final Texts TEXTS = Texts.of(Problems.class);

    private final List<RegulationProblem> found = new ArrayList<>();

    /** Notes a problem; {@code key} is that of a sentence in the bundle. */
    void add(int line, String key, Object... figures) {
        found.add(new RegulationProblem(line, TEXTS.format(key, Figures.plain(figures))));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** All problems, each once, in the order of the lines. */
    List<RegulationProblem> list() {
        return found.stream().distinct().sorted(Comparator.comparingInt(RegulationProblem::line)).toList();
    }
}
