package org.huixu.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.TextPaper;
import org.huixu.application.document.WordPapers;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.paper.Grid;
import org.huixu.document.paper.LetterComposer;
import org.huixu.document.paper.Printed;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Style;
import org.huixu.document.word.WordSection.Running;

/**
 * Writes papers as DOCX (ECMA-376 part 1, what Word, WPS and LibreOffice open). Written by hand like {@link WordFile}. What
 * shares its faces waits while they are used.
 */
public final class DocxPapers implements WordPapers {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String ODD = "odd";
    private static final String EVEN = "even";
    private static final String DRAFT = "draft";
    private static final String PAGE_OF = "pageof";
    private static final String NO_NUMBER = "nonumber";
    private static final double RUNNING_SIZE = 10.5;
    private static final double DRAFT_SIZE = 14;
    private static final double FOOT_LINE = 16;

    private final FontLibrary library;

    public DocxPapers(FontLibrary library) {
        this.library = library;
    }

    @Override
    public void write(TextPaper paper, OutputStream out) throws IOException {
        synchronized (library) {
            out.write(Parts.packed(parts(paper)));
            out.flush();
        }
    }

    private Map<String, byte[]> parts(TextPaper paper) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Map<String, byte[]> running = new LinkedHashMap<>();
        running.put(ODD, number(false));
        running.put(EVEN, number(true));
        running.put(DRAFT, draft());
        if (paper instanceof LetterPaper letters) {
            LetterComposer composer = new LetterComposer(library);
            letters.letters().stream().map(composer::fit).map(LetterComposer.Fit::pages).distinct()
                    .forEach(pages -> running.put(PAGE_OF + pages, pageOf(pages)));
        }
        running.put(NO_NUMBER, part("w:ftr").nothing(false).xml().end().bytes());
        parts.put("[Content_Types].xml", types(running));
        parts.put("_rels/.rels", relations(Map.of("word/document.xml", OFFICE + "/officeDocument",
                "docProps/core.xml", PACKAGE + "relationships/metadata/core-properties")));
        parts.put("docProps/core.xml", properties(paper.properties()));
        parts.put("word/document.xml", document(paper));
        Map<String, String> used = new LinkedHashMap<>();
        running.keySet()
                .forEach(name -> used.put(name + ".xml", OFFICE + (name.equals(DRAFT) ? "/header" : "/footer")));
        used.put("styles.xml", OFFICE + "/styles");
        used.put("settings.xml", OFFICE + "/settings");
        used.put("fontTable.xml", OFFICE + "/fontTable");
        parts.put("word/_rels/document.xml.rels", relations(used));
        WordStyles styles = new WordStyles(library);
        parts.put("word/styles.xml", styles.styles());
        parts.put("word/settings.xml", settings(paper instanceof MinutesPaper));
        parts.put("word/fontTable.xml", styles.faces());
        running.forEach((name, bytes) -> parts.put("word/" + name + ".xml", bytes));
        return parts;
    }

    private byte[] document(TextPaper paper) {
        WordText text = part("w:document");
        text.xml().start("w:body");
        switch (paper) {
            case MinutesPaper minutes -> {
                new MinutesBody(text, library).write(minutes);
                section(minutes).write(text.xml());
            }
            case LetterPaper letters -> new LettersBody(text, library).write(letters);
        }
        return text.xml().end().end().bytes();
    }

    private static WordSection section(MinutesPaper minutes) {
        List<Running> numbers = List.of(new Running(false, false, ODD), new Running(false, true, EVEN));
        List<Running> draft = List.of(new Running(true, false, DRAFT), new Running(true, true, DRAFT),
                numbers.getFirst(), numbers.getLast());
        return new WordSection(Grid.wordLike().pitch(), minutes.settings().draft() ? draft : numbers);
    }

    /** The section of a letter; one of several pages says which of them it is. */
    static WordSection letterSection(double pitch, int pages) {
        return new WordSection(pitch, List.of(new Running(false, false, pages > 1 ? PAGE_OF + pages : NO_NUMBER)));
    }

    /** Starts a part with its outermost element. */
    private WordText part(String element) {
        return new WordText(new Markup().start(element, "xmlns:w", WordFile.MAIN, "xmlns:r", OFFICE), library);
    }

    /** A number between dashes: odd pages at the right, even pages at the left, one character from the edge. */
    private byte[] number(boolean even) {
        Style style = Grid.wordLike().small(FaceRole.SONGTI);
        WordText text = part("w:ftr");
        text.begin(Stance.line(FOOT_LINE).indented(even ? style.size() : 0, even ? style.size() : 0,
                even ? 0 : style.size()).aligned(even ? Alignment.LEFT : Alignment.RIGHT));
        text.run("— ", style).field("PAGE", even ? "2" : "1", style).run(" —", style).end();
        return text.xml().end().bytes();
    }

    /** @param now how many pages there are until the word processor has counted them */
    private byte[] pageOf(int now) {
        Style style = Style.solid(FaceRole.SONGTI, RUNNING_SIZE);
        String page = "{page}";
        String pages = "{pages}";
        String words = Printed.pageOf(page, pages);
        WordText text = part("w:ftr");
        text.begin(Stance.line(FOOT_LINE).aligned(Alignment.CENTRE));
        text.run(words.substring(0, words.indexOf(page)), style).field("PAGE", "1", style);
        text.run(words.substring(words.indexOf(page) + page.length(), words.indexOf(pages)), style)
                .field("SECTIONPAGES", Integer.toString(now), style);
        text.run(words.substring(words.indexOf(pages) + pages.length()), style).end();
        return text.xml().end().bytes();
    }

    private byte[] draft() {
        Style style = Style.solid(FaceRole.HEITI, DRAFT_SIZE);
        WordText text = part("w:hdr");
        text.paragraph(Stance.line(FOOT_LINE).aligned(Alignment.RIGHT), Printed.draft(), style);
        return text.xml().end().bytes();
    }

    /** The sides of a sheet differ; marks give way to each other as in the PDF; as Word has it since 2013. */
    private static byte[] settings(boolean sides) {
        Markup xml = new Markup().start("w:settings", "xmlns:w", WordFile.MAIN);
        xml.empty("w:zoom", "w:percent", "100");
        if (sides) {
            xml.empty("w:evenAndOddHeaders");
        }
        xml.value("w:characterSpacingControl", "compressPunctuation");
        xml.start("w:compat").empty("w:spaceForUL").empty("w:balanceSingleByteDoubleByteWidth")
                .empty("w:doNotLeaveBackslashAlone").empty("w:ulTrailSpace").empty("w:doNotExpandShiftReturn")
                .empty("w:useFELayout").empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri",
                        "http://schemas.microsoft.com/office/word", "w:val", "15")
                .end();
        return xml.end().bytes();
    }

    private static byte[] properties(PaperProperties properties) {
        String made = properties.created().withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS)
                .toLocalDateTime().toString();
        String moment = (made.length() < "2026-01-05T07:04:05".length() ? made + ":00" : made) + 'Z';
        Markup xml = new Markup().start("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.start("dc:title").text(properties.title()).end().start("dc:subject").text(properties.subject()).end();
        xml.start("dc:creator").text(properties.author()).end();
        xml.start("cp:keywords").text(String.join(" ", properties.keywords())).end();
        xml.start("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(moment).end();
        return xml.end().bytes();
    }

    private static byte[] types(Map<String, byte[]> running) {
        Markup xml = new Markup().start("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        type(xml, "/word/document.xml", TYPE + "document.main+xml");
        type(xml, "/word/styles.xml", TYPE + "styles+xml");
        type(xml, "/word/settings.xml", TYPE + "settings+xml");
        type(xml, "/word/fontTable.xml", TYPE + "fontTable+xml");
        running.keySet().forEach(name -> type(xml, "/word/" + name + ".xml",
                TYPE + (name.equals(DRAFT) ? "header" : "footer") + "+xml"));
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.end().bytes();
    }

    private static void type(Markup xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    /** Which parts belong to a part, each named by its file without the ending. */
    private static byte[] relations(Map<String, String> parts) {
        Markup xml = new Markup().start("Relationships", "xmlns", PACKAGE + "relationships");
        new TreeMap<>(parts).forEach(
                (target, type) -> xml.empty("Relationship", "Id", id(target), "Type", type, "Target", target));
        return xml.end().bytes();
    }

    private static String id(String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.'));
    }
}
