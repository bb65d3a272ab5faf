package org.huixu.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.huixu.application.sample.SamplePapers;

/** Plain DOCX files: a centred title and indented paragraphs in 3号 (16 pt). */
public final class WordFile implements SamplePapers {

    private static final int TITLE_POINTS = 22;
    private static final int BODY_POINTS = 16;
    /** Two characters of 16 pt, in twentieths of a point. */
    private static final int INDENT = 640;

    @Override
    public byte[] docx(String title, List<String> paragraphs) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
            properties.setTitle(title);
            properties.setCreated(Optional.empty());
            XWPFParagraph heading = document.createParagraph();
            heading.setAlignment(ParagraphAlignment.CENTER);
            run(heading, title, TITLE_POINTS);
            for (String text : paragraphs) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setIndentationFirstLine(INDENT);
                run(paragraph, text, BODY_POINTS);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
    }
}
