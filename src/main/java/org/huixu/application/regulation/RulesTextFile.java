package org.huixu.application.regulation;

import java.nio.file.Path;
import java.util.List;
import org.huixu.application.exchange.LineProblem;
import org.huixu.application.exchange.RefusedFile;

/** Port to the official text of work rules, as a text file. */
public interface RulesTextFile {

    /**
     * Finds the articles by their numbers.
     *
     * @throws RefusedFile if it is no text or too big
     */
    Reading read(Path file);

    /** The articles in their order, each number once; and what looks wrong, such as a gap in the numbers. */
    record Reading(List<ParsedArticle> articles, List<LineProblem> problems) {

        public Reading {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }
    }
}
