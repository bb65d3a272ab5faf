package org.huixu.desktop.meeting.notice;

import java.util.List;
import java.util.function.Supplier;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.notice.Party;
import org.huixu.application.notice.Telling.Line;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.paper.OtherForm;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;

/** The papers about notices. */
final class NoticePapers {

    private static final Texts TEXTS = Texts.of(NoticePapers.class);

    private final Workbench bench;
    private final PaperPreview preview;

    NoticePapers(Workbench bench) {
        this.bench = bench;
        this.preview = new PaperPreview(bench);
    }

    /** The notices to the parties of these lines, to be looked at, printed or kept. */
    void letters(NoticeSheets.Ground ground, List<Line> lines) {
        List<Party> parties = lines.stream().map(Line::party).toList();
        String name = lines.size() == 1
                ? TEXTS.format("notice.letters.of", ground.words().party(lines.getFirst()))
                : TEXTS.get("notice.letters");
        Supplier<LetterPaper> paper = () -> bench.workplace().sheets().notices(ground.id(), parties);
        preview.showListing(name, file(ground, name), out -> bench.workplace().sheets().write(paper.get(), out),
                OtherForm.word(bench, paper));
    }

    /** What was answered, as a table. */
    void list(NoticeSheets.Ground ground) {
        String name = MeetingSheet.REPLIES.title();
        preview.showTable(name, file(ground, name),
                out -> bench.workplace().sheets().write(MeetingSheet.REPLIES, ground.id(), out),
                out -> bench.workplace().sheets().writeBook(MeetingSheet.REPLIES, ground.id(), out));
    }

    private static String file(NoticeSheets.Ground ground, String name) {
        return TEXTS.format("notice.file", PaperTitle.file(ground.facts().meeting()), name);
    }
}
