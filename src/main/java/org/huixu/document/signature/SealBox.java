package org.huixu.document.signature;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huixu.application.signature.Certificate;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.pdf.Sources;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/**
 * What is seen of a signature: who signed and when, in a thin frame on the last page.
 *
 * @param page counted from 1
 * @param place on the page, in pt from its bottom left corner
 * @param marks in pt from the top left corner of the box
 */
record SealBox(int page, Rectangle place, List<Mark> marks) {

    private static final Texts TEXTS = Texts.of(SealBox.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** 5 hao. */
    private static final Style STYLE = Style.solid(FaceRole.FANGSONG, 10.5);
    private static final double PITCH = 15;
    private static final double PADDING = 7;
    private static final double FRAME = 0.5;

    SealBox {
        marks = List.copyOf(marks);
    }

    static SealBox of(byte[] paper, Certificate.Name holder, OffsetDateTime at, FontLibrary library)
            throws IOException {
        LineBreaker breaker = new LineBreaker(library);
        double measure = FreeRoom.widest() - 2 * PADDING;
        List<TextLine> lines = Stream
                .of(TEXTS.format("signature.box.name", holder.name()),
                        Objects.requireNonNullElse(holder.organisation(), holder.name()),
                        TEXTS.format("signature.box.time", ChineseText.date(at.toLocalDate()), TIME.format(at)))
                .filter(words -> !words.equals(holder.name()))
                .flatMap(words -> breaker.set(Paragraph.of(words, STYLE, Alignment.LEFT), measure).stream()).toList();
        double width = lines.stream().mapToDouble(TextLine::end).max().orElseThrow() + 2 * PADDING;
        double height = (lines.size() - 1) * PITCH + STYLE.size() + 2 * PADDING;
        try (PdfReader reader = Sources.open(paper); PdfDocument document = new PdfDocument(reader)) {
            int last = document.getNumberOfPages();
            return new SealBox(last, FreeRoom.of(document.getPage(last)).place(width, height),
                    marks(lines, width, height));
        }
    }

    private static List<Mark> marks(List<TextLine> lines, double width, double height) {
        double edge = FRAME / 2;
        List<Mark> marks = new ArrayList<>(List.of(
                Mark.Rule.horizontal(0, edge, width, FRAME, Ink.RED),
                Mark.Rule.horizontal(0, height - edge, width, FRAME, Ink.RED),
                Mark.Rule.vertical(edge, 0, height, FRAME, Ink.RED),
                Mark.Rule.vertical(width - edge, 0, height, FRAME, Ink.RED)));
        for (int i = 0; i < lines.size(); i++) {
            marks.add(Mark.Text.hanging(lines.get(i), PADDING, PADDING + i * PITCH, STYLE.size()));
        }
        return marks;
    }

    double width() {
        return place.getWidth();
    }

    double height() {
        return place.getHeight();
    }
}
