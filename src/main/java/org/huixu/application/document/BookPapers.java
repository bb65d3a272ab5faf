package org.huixu.application.document;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.KeyList;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;

/** Describes the handbook and the card of keys as papers. */
public final class BookPapers {

    private static final Texts TEXTS = Texts.of(BookPapers.class);

    private BookPapers() {
    }

    /**
     * The whole handbook.
     *
     * @param version of the program; absent in development
     * @param made when the paper is made
     */
    public static HandbookPaper handbook(Handbook handbook, KeyList keys, Optional<String> version,
            OffsetDateTime made) {
        List<String> edition = List.of(
                TEXTS.format("book.version", version.orElseGet(() -> TEXTS.get("book.version.none"))),
                ChineseText.date(made.toLocalDate()), TEXTS.get("book.hint"));
        return new HandbookPaper(handbook, edition, keys, properties(handbook.title(), made));
    }

    /** All keys on one sheet. */
    public static KeyCard keys(KeyList keys, OffsetDateTime made) {
        String title = TEXTS.get("book.keys");
        return new KeyCard(title, keys, properties(title, made));
    }

    private static PaperProperties properties(String title, OffsetDateTime made) {
        return new PaperProperties(title, TEXTS.get("book.subject"), TEXTS.get("book.program"), List.of(), made);
    }
}
