package org.huixu.document.font;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.huixu.application.document.PaperException;
import org.jspecify.annotations.Nullable;

/** A face ready to set and draw with: a font file, read on first use and shared by all documents. */
public final class Typeface {
    private static final int CFF = 0x43464620;

    private final String origin;
    private final Source source;
    private final int index;
    private @Nullable FontProgram program;
    private @Nullable CFFFont outlines;

    /**
     * Declares a face.
     *
     * @param origin where it comes from, for messages
     * @param source its bytes
     * @param index  position within a collection, or −1 for a single font
     */
    Typeface(String origin, Source source, int index) {
        this.origin = origin;
        this.source = source;
        this.index = index;
    }

    /** Delivers the bytes of a font file. */
    @FunctionalInterface
    interface Source {
        byte[] read() throws IOException;
    }

    /** The name the font gives itself. */
    public String name() {
        return program().getFontNames().getFontName();
    }

    /** The font for embedding. */
    public FontProgram program() {
        FontProgram loaded = program;
        if (loaded == null) {
            try {
                byte[] bytes = source.read();
                loaded = index < 0 ? FontProgramFactory.createFont(bytes, false)
                        : FontProgramFactory.createFont(bytes, index, false);
            } catch (IOException | com.itextpdf.io.exceptions.IOException e) {
                throw new PaperException.FaceUnreadable(origin, e);
            }
            program = loaded;
        }
        return loaded;
    }

    /** The bytes of its font file. */
    public byte[] bytes() {
        try {
            return source.read();
        } catch (IOException e) {
            throw new PaperException.FaceUnreadable(origin, e);
        }
    }

    /** Whether the face draws a character. */
    boolean covers(int codePoint) {
        Glyph glyph = program().getGlyph(codePoint);
        return glyph != null && glyph.getCode() > 0;
    }

    /** Advance of a character as a fraction of its size; 0 where the face has none. */
    double advance(int codePoint) {
        Glyph glyph = program().getGlyph(codePoint);
        return glyph == null ? 0 : glyph.getWidth() / (double) FontProgram.UNITS_NORMALIZATION;
    }

    /** Height of the ink of a character above the baseline as a fraction of its size; empty where it has no ink. */
    Optional<Double> top(int codePoint) {
        Glyph glyph = program().getGlyph(codePoint);
        if (glyph == null) {
            return Optional.empty();
        }
        int[] box = glyph.getBbox();
        double top = box == null ? outlineTop(glyph.getCode()) : box[3] / (double) FontProgram.UNITS_NORMALIZATION;
        return top > 0 ? Optional.of(top) : Optional.empty();
    }

    /** The box of a glyph in a CFF table, which iText does not tell. */
    private double outlineTop(int glyph) {
        try {
            CFFFont loaded = outlines;
            if (loaded == null) {
                loaded = new CFFParser().parse(cffTable(source.read()), new NotAgain()).getFirst();
                outlines = loaded;
            }
            double scale = loaded.getFontMatrix().getFirst().doubleValue();
            return loaded.getType2CharString(glyph).getPath().getBounds2D().getMaxY() * scale;
        } catch (IOException e) {
            throw new PaperException.FaceUnreadable(origin, e);
        }
    }

    private static byte[] cffTable(byte[] font) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        int tables = buffer.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (buffer.getInt(entry) == CFF) {
                int offset = buffer.getInt(entry + 8);
                return Arrays.copyOfRange(font, offset, offset + buffer.getInt(entry + 12));
            }
        }
        throw new IOException("no outlines");
    }

    /** The parser keeps this to read the font again; it never has to. */
    private static final class NotAgain implements CFFParser.ByteSource {
        @Override
        public byte[] getBytes() throws IOException {
            throw new IOException("the outlines are read once");
        }
    }

    @Override
    public String toString() {
        return origin.toLowerCase(Locale.ROOT);
    }
}
