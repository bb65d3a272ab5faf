package org.huixu.application.document;

import java.util.List;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.KeyList;

/**
 * The whole handbook: title page, contents, and every task on pages of its own.
 *
 * @param edition what is said below the title
 * @param keys what stands where the handbook lists all keys
 */
public record HandbookPaper(Handbook handbook, List<String> edition, KeyList keys, PaperProperties properties)
        implements
        Paper {

    public HandbookPaper {
        edition = List.copyOf(edition);
    }
}
