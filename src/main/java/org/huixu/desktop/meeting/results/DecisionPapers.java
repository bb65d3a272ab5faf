package org.huixu.desktop.meeting.results;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.sheet.OutgoingPapers;
import org.huixu.application.sheet.Sheets.Department;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.paper.OtherForm;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.UnitId;
import org.kordamp.ikonli.feather.Feather;

/** The papers of what was decided: the list, and the letters to the units. There as soon as something was discussed. */
final class DecisionPapers {

    private static final Texts TEXTS = Texts.of(DecisionPapers.class);

    private final Workbench bench;
    private final PaperPreview preview;
    private final MenuButton node = new MenuButton("", Icons.of(Feather.PRINTER));

    DecisionPapers(Workbench bench) {
        this.bench = bench;
        this.preview = new PaperPreview(bench);
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.setAccessibleText(TEXTS.get("results.papers.tip"));
        node.setTooltip(new Tooltip(TEXTS.get("results.papers.tip")));
    }

    Node node() {
        return node;
    }

    /**
     * Shows what there is.
     *
     * @param roomy whether there is room for words besides the picture
     */
    void show(MeetingFacts facts, boolean roomy) {
        boolean any = !facts.agenda().discussions().isEmpty();
        node.setVisible(any);
        node.setManaged(any);
        node.setText(roomy ? TEXTS.get("results.papers") : "");
        Meeting meeting = facts.meeting();
        List<MenuItem> entries = new ArrayList<>();
        entries.add(entry(MeetingSheet.DECISIONS.title(), () -> list(meeting)));
        List<Department> charged = OutgoingPapers.charged(facts);
        if (!charged.isEmpty()) {
            entries.add(entry(TEXTS.get("results.papers.letters"),
                    () -> letters(meeting, TEXTS.get("results.papers.letters"), List.of())));
            entries.add(new SeparatorMenuItem());
            charged.forEach(unit -> {
                String name = TEXTS.format("results.papers.lettersOf", unit.name());
                entries.add(entry(name, () -> letters(meeting, name, List.of(unit.id()))));
            });
        }
        node.getItems().setAll(entries);
    }

    private void list(Meeting meeting) {
        MeetingId id = meeting.id();
        String name = MeetingSheet.DECISIONS.title();
        preview.showTable(PaperTitle.of(name, meeting), file(meeting, name),
                out -> bench.workplace().sheets().write(MeetingSheet.DECISIONS, id, out),
                out -> bench.workplace().sheets().writeBook(MeetingSheet.DECISIONS, id, out));
    }

    private void letters(Meeting meeting, String name, List<UnitId> units) {
        MeetingId id = meeting.id();
        preview.showListing(PaperTitle.of(name, meeting), file(meeting, name),
                out -> bench.workplace().sheets().write(bench.workplace().outgoing().decisions(id, units), out),
                OtherForm.word(bench, () -> bench.workplace().outgoing().decisions(id, units)));
    }

    private static String file(Meeting meeting, String name) {
        return TEXTS.format("results.papers.file", PaperTitle.file(meeting), name);
    }

    private static MenuItem entry(String words, Runnable action) {
        MenuItem entry = new MenuItem(words);
        entry.setMnemonicParsing(false);
        entry.setOnAction(_ -> action.run());
        return entry;
    }
}
