package org.huixu.desktop.paper;

import java.util.function.Supplier;
import org.huixu.application.document.TextPaper;
import org.huixu.application.text.Texts;
import org.huixu.desktop.paper.PaperPreview.PaperSource;
import org.huixu.desktop.work.Workbench;

/**
 * A form besides PDF in which a paper can be had.
 *
 * @param source writes it; called off the FX thread
 */
public record OtherForm(Kind kind, PaperSource source) {

    private static final Texts TEXTS = Texts.of(OtherForm.class);

    /** What it is. */
    public enum Kind {
        /** A table as a spreadsheet. */
        BOOK(".xlsx", "paper.book", "paper.book.tip", "paper.book.title", "paper.book.kind"),
        /** Running text as a file of word processors. */
        WORD(".docx", "paper.word", "paper.word.tip", "paper.word.title", "paper.word.kind");

        private final String ending;
        private final String way;
        private final String tip;
        private final String title;
        private final String files;

        Kind(String ending, String way, String tip, String title, String files) {
            this.ending = ending;
            this.way = way;
            this.tip = tip;
            this.title = title;
            this.files = files;
        }

        String ending() {
            return ending;
        }

        /** Words of the button that leads to it. */
        String way() {
            return TEXTS.get(way);
        }

        String tip() {
            return TEXTS.get(tip);
        }

        /** Title of the window that asks where to put it. */
        String title() {
            return TEXTS.get(title);
        }

        /** What files of the kind are called. */
        String files() {
            return TEXTS.get(files);
        }
    }

    /** A table as a spreadsheet. */
    public static OtherForm book(PaperSource source) {
        return new OtherForm(Kind.BOOK, source);
    }

    /** A text for word processors, from what is recorded when it is written. */
    public static OtherForm word(Workbench bench, Supplier<? extends TextPaper> paper) {
        return new OtherForm(Kind.WORD, out -> bench.office().formats().word().write(paper.get(), out));
    }

    /** The name suggested for a file, by that of the PDF. */
    String name(String fileName) {
        return fileName.replaceFirst("\\.pdf$", "") + kind.ending();
    }
}
