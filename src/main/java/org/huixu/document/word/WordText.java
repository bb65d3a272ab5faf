package org.huixu.document.word;

import java.util.List;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.paper.Grid;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.Style;

/** Writes paragraphs into a part of the file. */
final class WordText {

    static final String RED = "FF0000";
    private static final double HUNDRED = 100;

    private final Markup xml;
    private final FontLibrary library;

    WordText(Markup xml, FontLibrary library) {
        this.xml = xml;
        this.library = library;
    }

    Markup xml() {
        return xml;
    }

    WordText begin(Stance stance) {
        xml.start("w:p");
        stance.write(xml);
        return this;
    }

    WordText end() {
        xml.end();
        return this;
    }

    /** A whole paragraph. */
    WordText paragraph(Stance stance, String text, Style style) {
        return begin(stance).run(text, style).end();
    }

    WordText run(String text, Style style) {
        if (text.isEmpty()) {
            return this;
        }
        run(style);
        xml.start("w:t", "xml:space", "preserve").text(text).end().end();
        return this;
    }

    WordText tab(Style style) {
        run(style);
        xml.empty("w:tab").end();
        return this;
    }

    /** The line ends, the paragraph goes on. */
    WordText lineBreak(Style style) {
        run(style);
        xml.empty("w:br").end();
        return this;
    }

    /**
     * Something that the word processor finds out, such as the number of the page.
     *
     * @param until what stands there until it has
     */
    WordText field(String code, String until, Style style) {
        xml.start("w:fldSimple", "w:instr", " " + code + " ");
        run(until, style);
        xml.end();
        return this;
    }

    /** A paragraph that takes next to no room: after a table there has to be one. */
    WordText nothing(boolean newPage) {
        Stance stance = Stance.line(1);
        return begin(newPage ? stance.newPage() : stance).end();
    }

    /** The last paragraph of a section. */
    WordText lastOf(WordSection section) {
        xml.start("w:p").start("w:pPr").empty("w:spacing", "w:line", "20", "w:lineRule",
                "exact");
        section.write(xml);
        xml.end().end();
        return this;
    }

    private void run(Style style) {
        xml.start("w:r");
        looks(style);
    }

    /** How characters look, as far as it differs from the body. */
    private void looks(Style style) {
        xml.start("w:rPr");
        if (style.role() == FaceRole.FANGSONG) {
            xml.empty("w:rFonts", "w:hint", "eastAsia");
        } else {
            face(xml, name(style.role()));
        }
        if (style.ink() == Ink.RED) {
            xml.value("w:color", RED);
        }
        if (style.cell() == style.size() || style.scale() != 1) {
            xml.value("w:spacing", 0);
        }
        if (style.scale() != 1) {
            xml.value("w:w", (long) Math.floor(style.scale() * HUNDRED));
        }
        if (style.size() != Grid.BODY_SIZE) {
            long halfPoints = (long) Math.floor(style.size() * 2);
            xml.value("w:sz", halfPoints).value("w:szCs", halfPoints);
        }
        xml.end();
    }

    /** The face of all characters, those that could be of either kind taken for Chinese ones. */
    static void face(Markup xml, String name) {
        xml.empty("w:rFonts", "w:hint", "eastAsia", "w:ascii", name, "w:eastAsia", name, "w:hAnsi", name, "w:cs", name);
    }

    String name(FaceRole role) {
        return names(role).getFirst();
    }

    List<String> names(FaceRole role) {
        return library.names(role);
    }
}
