package org.huixu.document.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.PageSetter;
import org.huixu.application.document.SetPage;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.Typeface;
import org.huixu.document.paper.KeptRows;
import org.huixu.document.paper.MinutesComposer;
import org.huixu.document.typeset.Glyph;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Page;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** Sets minutes for the screen with the composer and the faces of the PDF. The faces are shared with what writes PDFs. */
public final class ScreenPages implements PageSetter {

    private final FontLibrary library;
    private final KeptRows kept = new KeptRows();
    private final Map<String, Typeface> faces = new HashMap<>();

    /** The lines of the last setting, by themselves: most are there again in the next. */
    private IdentityHashMap<TextLine, Laid> laid = new IdentityHashMap<>();
    private IdentityHashMap<TextLine, Laid> laying = new IdentityHashMap<>();

    /** A line as it is drawn, from its left edge. */
    private record Laid(double left, List<Piece> pieces) {
    }

    private record Piece(SetPage.Look look, List<SetPage.Sign> signs) {
    }

    public ScreenPages(FontLibrary library) {
        this.library = library;
    }

    @Override
    public List<SetPage> set(MinutesPaper paper) {
        synchronized (library) {
            MinutesComposer.Composed composed = new MinutesComposer(library, library).compose(paper, kept);
            List<SetPage> pages = composed.pages().stream().map(page -> page(page, composed)).toList();
            laid = laying;
            laying = new IdentityHashMap<>();
            return pages;
        }
    }

    @Override
    public byte[] face(String face) {
        synchronized (library) {
            Typeface known = faces.get(face);
            if (known == null) {
                throw new IllegalArgumentException("no face of these pages: " + face);
            }
            return known.bytes();
        }
    }

    private SetPage page(Page page, MinutesComposer.Composed composed) {
        List<SetPage.Run> runs = new ArrayList<>();
        List<SetPage.Rule> rules = new ArrayList<>();
        for (Mark mark : page.marks()) {
            switch (mark) {
                case Mark.Text text -> runs(text, composed.parts().getOrDefault(text.line(), -1), runs);
                case Mark.Rule rule -> rules.add(new SetPage.Rule(rule.x(), rule.y(), rule.width(), rule.height(),
                        rule.thickness(), rule.ink() == Ink.RED));
                case Mark.Turned _,Mark.Image _,Mark.Goal _,Mark.Way _ ->
                        throw new IllegalArgumentException("minutes are lines and rules");
            }
        }
        return new SetPage(page.width(), page.height(), runs, rules);
    }

    private void runs(Mark.Text text, int part, List<SetPage.Run> runs) {
        Laid known = laid.get(text.line());
        Laid line = known != null && known.left() == text.left() ? known : new Laid(text.left(), pieces(text));
        laying.put(text.line(), line);
        line.pieces().forEach(piece -> runs.add(new SetPage.Run(part, piece.look(), text.baseline(), piece.signs())));
    }

    private List<Piece> pieces(Mark.Text text) {
        List<Piece> pieces = new ArrayList<>();
        SetPage.Look look = null;
        Style style = null;
        Typeface typeface = null;
        List<SetPage.Sign> signs = new ArrayList<>();
        for (Glyph glyph : text.line().glyphs()) {
            Optional<Typeface> own = library.face(glyph.style().role(), glyph.codePoint());
            Typeface face = own.or(() -> library.face(glyph.style().role(), FontLibrary.SUBSTITUTE)).orElse(null);
            if (face == null) {
                continue;
            }
            if (look == null || !face.equals(typeface) || !glyph.style().equals(style)) {
                signs = new ArrayList<>();
                typeface = face;
                style = glyph.style();
                look = look(face, style);
                pieces.add(new Piece(look, signs));
            }
            signs.add(new SetPage.Sign(own.isPresent() ? glyph.codePoint() : FontLibrary.SUBSTITUTE,
                    text.left() + glyph.x()));
        }
        return pieces.stream().map(piece -> new Piece(piece.look(), List.copyOf(piece.signs()))).toList();
    }

    private SetPage.Look look(Typeface face, Style style) {
        faces.putIfAbsent(face.toString(), face);
        return new SetPage.Look(face.toString(), style.size(), style.scale(), style.ink() == Ink.RED);
    }
}
