package org.huixu.document.word;

import org.huixu.document.font.FontLibrary;
import org.huixu.document.paper.Grid;
import org.huixu.document.typeset.FaceRole;

/** The styles and faces that a paper names. Styles bear the names that word processors translate. */
final class WordStyles {

    static final String BODY = "BodyText";
    static final String HEADING = "Heading";
    private static final int LEVELS = 4;
    /**
     * Characters of the body stand a little closer: 28 of them in a line, as the grid of the page has it.
     * They are not tied to that grid, because word processors differ in what they make of it. In twentieths of pt.
     */
    private static final int CLOSER = -6;
    /** Number of the Chinese characters of GB 2312 among the character sets of Windows, hexadecimal. */
    private static final String GB2312 = "86";

    private final FontLibrary library;

    WordStyles(FontLibrary library) {
        this.library = library;
    }

    /** Text stands on the grid: no room between Chinese and other characters, no mark beyond the edge. */
    byte[] styles() {
        Markup xml = new Markup().start("w:styles", "xmlns:w", WordFile.MAIN);
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        WordText.face(xml, library.names(FaceRole.FANGSONG).getFirst());
        long size = Math.round(Grid.BODY_SIZE * 2);
        xml.value("w:snapToGrid", "0").value("w:spacing", CLOSER);
        xml.value("w:sz", size).value("w:szCs", size);
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.end().end().start("w:pPrDefault").start("w:pPr").value("w:overflowPunct", "0").end().end().end();
        xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal").value("w:name", "Normal")
                .empty("w:qFormat").start("w:pPr").value("w:widowControl", "0").value("w:overflowPunct", "0")
                .value("w:autoSpaceDE", "0").value("w:autoSpaceDN", "0").value("w:snapToGrid", "0")
                .empty("w:spacing", "w:line", Long.toString(Stance.twips(Grid.wordLike().pitch())), "w:lineRule",
                        "exact")
                .value("w:jc", "both").end().start("w:rPr").value("w:sz", size).value("w:szCs", size).end().end();
        start(xml, BODY, "Body Text", "Normal");
        xml.start("w:pPr").empty("w:ind", "w:firstLineChars", "200", "w:firstLine",
                Long.toString(Stance.twips(2 * Grid.wordLike().cell()))).end().end();
        for (int level = 1; level <= LEVELS; level++) {
            start(xml, HEADING + level, "heading " + level, BODY);
            xml.value("w:next", BODY).empty("w:qFormat").start("w:pPr").empty("w:keepNext")
                    .value("w:outlineLvl", level - 1).end().end();
        }
        return xml.end().bytes();
    }

    private static void start(Markup xml, String id, String name, String basis) {
        xml.start("w:style", "w:type", "paragraph", "w:styleId", id).value("w:name", name).value("w:basedOn", basis);
    }

    /** Every face with the other names under which a machine may have it. */
    byte[] faces() {
        Markup xml = new Markup().start("w:fonts", "xmlns:w", WordFile.MAIN);
        for (FaceRole role : FaceRole.values()) {
            var names = library.names(role);
            xml.start("w:font", "w:name", names.getFirst())
                    .value("w:altName", String.join(",", names.subList(1, names.size()))).value("w:charset", GB2312)
                    .value("w:family", "auto").value("w:pitch", "default").end();
        }
        return xml.end().bytes();
    }
}
