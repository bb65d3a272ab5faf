package org.huixu.document.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huixu.application.document.MissingCharacter;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.typeset.Glyph;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Page;
import org.huixu.document.typeset.TextLine;

/** The characters of pages that no face can draw. */
final class MissingGlyphs {
    private static final int CONTEXT = 6;

    private MissingGlyphs() {
    }

    /** Each such character once, in order. */
    static List<MissingCharacter> of(List<Page> pages, FontLibrary library) {
        Map<Integer, MissingCharacter> missing = new LinkedHashMap<>();
        for (Page page : pages) {
            page.marks().forEach(mark -> add(mark, library, missing));
        }
        return List.copyOf(missing.values());
    }

    private static void add(Mark mark, FontLibrary library, Map<Integer, MissingCharacter> missing) {
        switch (mark) {
            case Mark.Text text -> add(text.line(), library, missing);
            case Mark.Turned turned -> turned.marks().forEach(inner -> add(inner, library, missing));
            case Mark.Rule _,Mark.Image _,Mark.Goal _,Mark.Way _ -> {
            }
        }
    }

    private static void add(TextLine line, FontLibrary library, Map<Integer, MissingCharacter> missing) {
        List<Glyph> glyphs = line.glyphs();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (library.face(glyph.style().role(), glyph.codePoint()).isEmpty()) {
                StringBuilder context = new StringBuilder();
                glyphs.subList(Math.max(0, i - CONTEXT), Math.min(glyphs.size(), i + CONTEXT + 1))
                        .forEach(near -> context.appendCodePoint(near.codePoint()));
                missing.putIfAbsent(glyph.codePoint(), new MissingCharacter(glyph.codePoint(), context.toString()));
            }
        }
    }
}
