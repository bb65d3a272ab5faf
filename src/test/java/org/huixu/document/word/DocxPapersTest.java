package org.huixu.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.huixu.application.document.Block;
import org.huixu.application.document.Block.Level;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.LetterPaper.Letter;
import org.huixu.application.document.LetterPaper.Slip;
import org.huixu.application.document.Markings;
import org.huixu.application.document.MinutesText.Part;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.document.TextPaper;
import org.huixu.document.SampleMinutes;
import org.huixu.document.SampleSheets;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.ReadBack;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Word files, read back with another library, or as the XML they are. */
class DocxPapersTest {

    private static final DocxPapers PAPERS = new DocxPapers(new FontLibrary(FontSettings.bundledOnly()));
    private static final Pattern WORDS = Pattern.compile("<w:t [^>]*>([^<]*)</w:t>");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]");

    @Test
    void thePageHas22LinesOf28CharactersInTheTypeAreaOfTheStandard() throws IOException {
        try (XWPFDocument document = open(SampleMinutes.standard().issued())) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH())).hasToString("[11906, 16838]");
            assertThat(List.of(section.getPgMar().getTop(), section.getPgMar().getLeft(),
                    section.getPgMar().getBottom(), section.getPgMar().getRight()))
                    .as("37, 28, 35 and 26 mm").hasToString("[2098, 1587, 1984, 1474]");
            double area = 16838 - 2098 - 1984;
            double line = section.getDocGrid().getLinePitch().doubleValue();
            double character = 16 + section.getDocGrid().getCharSpace().doubleValue() / 4096;
            assertThat(section.getDocGrid().getType()).hasToString("linesAndChars");
            assertThat((int) (area / line)).isEqualTo(22);
            assertThat((int) ((11906 - 1587 - 1474) / 20.0 / character)).isEqualTo(28);
        }
    }

    @Test
    void facesHaveTheNamesThatOfficesKnowAndOthersBeside() throws IOException {
        try (XWPFDocument document = open(SampleMinutes.standard().issued())) {
            assertThat(run(document, "周村区人民政府常务会议纪要")).satisfies(mark -> {
                assertThat(mark.getFontFamily()).isEqualTo("方正小标宋简体");
                assertThat(mark.getColor()).isEqualTo("FF0000");
            });
            assertThat(run(document, "一、关于审议").getFontFamily()).isEqualTo("黑体");
            assertThat(run(document, "（一）提高").getFontFamily()).isEqualTo("楷体_GB2312");
            assertThat(run(document, "出席：").getFontFamily()).isEqualTo("黑体");
        }
        Map<String, String> parts = parts(SampleMinutes.standard().issued());
        assertThat(parts.get("word/styles.xml")).contains("w:eastAsia=\"仿宋_GB2312\"", "<w:sz w:val=\"32\"/>");
        assertThat(parts.get("word/fontTable.xml")).contains("<w:font w:name=\"仿宋_GB2312\"><w:altName",
                "<w:font w:name=\"方正小标宋简体\"><w:altName");
    }

    @Test
    void pageNumbersStandOutsideAndADraftSaysSoAboveEveryPage() throws IOException {
        Map<String, String> parts = parts(SampleMinutes.standard().issued());
        assertThat(parts.get("word/odd.xml")).contains("w:right=\"280\"", "<w:jc w:val=\"right\"/>", " PAGE ", "— ");
        assertThat(parts.get("word/even.xml")).contains("w:left=\"280\"", "<w:jc w:val=\"left\"/>", " PAGE ");
        assertThat(parts.get("word/settings.xml")).contains("evenAndOddHeaders");
        assertThat(parts.get("word/document.xml")).doesNotContain("headerReference");
        Map<String, String> draft = parts(SampleMinutes.standard().draft());
        assertThat(draft.get("word/document.xml")).contains("<w:headerReference w:type=\"default\" r:id=\"draft\"/>",
                "<w:headerReference w:type=\"even\" r:id=\"draft\"/>");
        assertThat(draft.get("word/draft.xml")).contains("草　稿（未印发）");
    }

    @Test
    void theWordsAreThoseOfThePdf() throws IOException {
        SampleMinutes minutes = SampleMinutes.standard().withMarkings(new Markings(Optional.of("000012"),
                Optional.of("秘密"), Optional.of("1年"), Optional.of("特急"))).withAttachments("清单", "方案（征求意见稿）");
        for (TextPaper paper : List.of(minutes.issued(), minutes.draft(), letters(1), letters(5))) {
            String pdf = ReadBack.of(paper).text().replaceAll("—\\d+—|草稿（未印发）|第\\d+页共\\d+页", "");
            assertThat(words(paper)).isEqualTo(pdf);
        }
    }

    @Test
    void aTableInTheTextIsATable() throws IOException {
        List<Part> parts = List.of(new Block(Level.BODY, "议定事项如下："), SampleSheets.decisions(3),
                new Block(Level.BODY, "请抓好落实。"));
        try (XWPFDocument document = open(SampleMinutes.standard().withParts(parts).issued())) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).getTableCells()).extracting(cell -> cell.getText()).containsExactly("序号", "议定事项",
                    "责任单位", "完成时限");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getNumberOfRows()).isEqualTo(4);
        }
    }

    @Test
    void theImprintStandsAtTheFootOfItsPageAndOpensOneWhereItDoesNotFit() throws IOException {
        String fits = parts(SampleMinutes.standard().withBody("正文。").withoutRoll().issued()).get("word/document.xml");
        assertThat(fits).contains("w:vertAnchor=\"margin\"", "w:tblpYSpec=\"bottom\"")
                .doesNotContain("pageBreakBefore");
        String full = parts(SampleMinutes.standard().withBody("正".repeat(28 * 12 - 2)).withoutRoll().issued())
                .get("word/document.xml");
        assertThat(full).contains("pageBreakBefore");
    }

    @Test
    void aNoticeIsASectionWithItsSlipAtTheFoot() throws IOException {
        try (XWPFDocument document = open(letters(1))) {
            assertThat(document.getTables()).hasSize(2);
            XWPFTable slip = document.getTables().getFirst();
            assertThat(slip.getRow(0).getCell(0).getText()).contains("沿此线裁下", "回　执");
            assertThat(slip.getRow(1).getTableCells()).extracting(cell -> cell.getText()).containsExactly("姓名", "职务");
        }
        String xml = parts(letters(1)).get("word/document.xml");
        assertThat(xml.split("<w:sectPr>", -1)).hasSize(3);
        assertThat(parts(letters(9)).get("word/document.xml")).contains("r:id=\"pageof");
    }

    @Test
    void whatXmlCannotHoldIsLeftOutAndEqualPapersAreEqualFiles() throws IOException {
        TextPaper odd = SampleMinutes.standard().withBody("甲\u0007乙<丙>&“丁”\uFFFE𫖯").issued();
        assertThat(words(odd)).contains("甲乙<丙>&“丁”𫖯");
        assertThat(bytes(odd)).isEqualTo(bytes(odd));
    }

    /** Two notices, each with so many paragraphs and a slip. */
    static LetterPaper letters(int paragraphs) {
        Table table = new Table(List.of(new Column("姓名", 2, Alignment.CENTRE), new Column("职务", 3, Alignment.CENTRE)),
                List.of(List.of("", ""), List.of("", ""))).tall(10);
        List<Part> body = IntStream.range(0, paragraphs).boxed().flatMap(i -> List.<Part>of(
                new Block(Level.HEADING1, "一、会议时间"),
                new Block(Level.BODY, "请参会人员提前到场，不能参会的须按规定履行请假手续，并于会前报区政府办公室。".repeat(3))).stream()).toList();
        Letter letter = new Letter("关于召开区政府常务会议的通知", "区财政局：", body, List.of("周村区人民政府办公室", "2026年1月2日"),
                Optional.of(new Slip("回　执", List.of("报送单位：区财政局"), table, List.of("请于会前报区政府办公室。"))));
        return new LetterPaper(List.of(letter, letter), SampleMinutes.properties("会议通知"));
    }

    static byte[] bytes(TextPaper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PAPERS.write(paper, out);
        return out.toByteArray();
    }

    private static XWPFDocument open(TextPaper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(paper)));
    }

    private static Map<String, String> parts(TextPaper paper) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(paper)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** All words in their order, without blanks. */
    private static String words(TextPaper paper) throws IOException {
        Matcher words = WORDS.matcher(parts(paper).get("word/document.xml"));
        String all = words.results().map(found -> found.group(1)).collect(Collectors.joining());
        return BLANK.matcher(all.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;",
                "&")).replaceAll("");
    }

    private static XWPFRun run(XWPFDocument document, String start) {
        return document.getParagraphs().stream().map(XWPFParagraph::getRuns).flatMap(List::stream)
                .filter(run -> run.text().startsWith(start)).findFirst().orElseThrow();
    }
}
