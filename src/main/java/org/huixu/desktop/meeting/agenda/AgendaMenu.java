package org.huixu.desktop.meeting.agenda;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** What is done with an agenda as a whole: its papers, its approval, its versions. */
final class AgendaMenu {

    private static final Texts TEXTS = Texts.of(AgendaMenu.class);

    private final Workbench bench;
    private final Supplier<MeetingDossier> dossier;
    private final MenuButton node;

    AgendaMenu(Workbench bench, Supplier<MeetingDossier> dossier) {
        this.bench = bench;
        this.dossier = dossier;
        node = new MenuButton(TEXTS.get("meeting.agenda.list.menu"), Icons.of(Feather.LIST),
                entry(TEXTS.get("meeting.approval.menu"), () -> new ListApprovalSheet(bench).show(dossier.get())),
                entry(TEXTS.get("meeting.versions.menu"), () -> new VersionsSheet(bench).show(dossier.get())),
                new SeparatorMenuItem(),
                entry(MeetingSheet.AGENDA.title(), () -> preview(MeetingSheet.AGENDA)),
                entry(MeetingSheet.RUN.title(), () -> preview(MeetingSheet.RUN)));
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.setTooltip(new Tooltip(TEXTS.get("meeting.agenda.list.menu.tip")));
    }

    Node node() {
        return node;
    }

    /** Shows a paper about the agenda. */
    void preview(MeetingSheet kind) {
        MeetingDossier shown = dossier.get();
        String title = kind.title();
        new PaperPreview(bench).showTable(PaperTitle.of(title, shown.meeting()),
                TEXTS.format("meeting.agenda.file", title, PaperTitle.file(shown.meeting())),
                out -> bench.workplace().sheets().write(kind, shown.meeting().id(), out),
                out -> bench.workplace().sheets().writeBook(kind, shown.meeting().id(), out));
    }

    private static MenuItem entry(String words, Runnable action) {
        MenuItem entry = new MenuItem(words);
        entry.setOnAction(_ -> action.run());
        return entry;
    }
}
