package org.huixu.application.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.material.StageNames;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.AgendaEntry;

/** The papers of a meeting (材料清单), item by item, with the version on the table and by what it is known. */
final class MaterialList {

    private static final Texts TEXTS = Texts.of(MaterialList.class);
    private static final int SHORT_HASH = 16;
    private static final long KILO = 1024;

    private MaterialList() {
    }

    static SheetPaper of(MeetingFacts facts, Map<AttachmentId, Attachment> files, SheetFrame frame) {
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.title"), 5.3, Alignment.LEFT),
                new Column(TEXTS.get("sheet.materials.paper"), 5.3, Alignment.LEFT),
                new Column(TEXTS.get("sheet.materials.version"), 2.6, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.materials.pages"), 1.4, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.materials.received"), 2.9, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.materials.from"), 2.4, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.materials.size"), 1.6, Alignment.RIGHT),
                new Column(TEXTS.get("sheet.materials.hash"), 4.6, Alignment.CENTRE));
        List<List<Object>> rows = new ArrayList<>();
        int papers = 0;
        for (AgendaEntry entry : facts.agenda().entries()) {
            ItemFacts item = facts.agenda().item(entry.itemId()).orElse(null);
            if (item == null) {
                continue;
            }
            if (item.papers().isEmpty()) {
                rows.add(List.of(entry.entryOrder(), item.item().matter().title(), TEXTS.get("sheet.materials.none"),
                        "", "", "", "", "", ""));
            }
            for (ItemFacts.Paper paper : item.papers()) {
                papers++;
                rows.add(row(facts, entry.entryOrder(), item, paper, files));
            }
        }
        if (rows.isEmpty()) {
            throw new Impossible(Problem.of("problem.agenda.empty", facts.meeting().designation().code()));
        }
        return frame.sheet(TEXTS.get("sheet.materials.heading"), Table.of(columns, rows),
                List.of(TEXTS.format("sheet.materials.count", Integer.toString(papers),
                        ChineseText.date(facts.around().time().today())), TEXTS.get("sheet.materials.hashNote")),
                SheetPaper.Orientation.LANDSCAPE);
    }

    private static List<Object> row(MeetingFacts facts, int number, ItemFacts item, ItemFacts.Paper paper,
            Map<AttachmentId, Attachment> files) {
        MaterialVersion version = paper.latest().orElse(null);
        Attachment file = version == null ? null : files.get(version.attachmentId());
        return List.of(number, item.item().matter().title(),
                file == null ? paper.material().title() : named(paper.material().title(), file.fileName()),
                version == null ? "" : nth(facts, version), version == null ? "" : pages(version),
                version == null ? "" : received(facts, version),
                version == null ? "" : Objects.requireNonNullElse(version.receipt().receivedFrom(), ""),
                file == null ? "" : kilobytes(file.content().byteCount()),
                file == null ? "" : file.content().sha256().substring(0, SHORT_HASH));
    }

    private static String nth(MeetingFacts facts, MaterialVersion version) {
        String words = TEXTS.format("sheet.materials.nth", Integer.toString(version.versionNumber()),
                StageNames.of(version.receipt().stage()));
        return version.addedSince(facts.meeting().session().openedAt())
                ? TEXTS.format("sheet.materials.late", words)
                : words;
    }

    private static Object pages(MaterialVersion version) {
        Integer pages = version.receipt().pages();
        return pages == null ? "" : pages;
    }

    private static LocalDate received(MeetingFacts facts, MaterialVersion version) {
        return facts.around().time().local(version.receipt().receivedAt()).toLocalDate();
    }

    private static String named(String title, String fileName) {
        return fileName.startsWith(title) ? fileName : TEXTS.format("sheet.materials.named", title, fileName);
    }

    private static int kilobytes(long bytes) {
        return Math.toIntExact(Math.max(1, Math.round((double) bytes / KILO)));
    }
}
