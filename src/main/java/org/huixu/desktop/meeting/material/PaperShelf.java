package org.huixu.desktop.meeting.material;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Scrolled;
import org.huixu.desktop.meeting.VersionSheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.Holdings;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.kordamp.ikonli.feather.Feather;

/** The papers of the items with their versions: taken in, brought to their final stage, looked at, bound for leaders. */
final class PaperShelf {

    private static final Texts TEXTS = Texts.of(PaperShelf.class);

    private final Workbench bench;
    private final VersionSheet sheet;
    private final VersionLine lines;
    private final VBox items = new VBox();
    private final Button packets = new Button(TEXTS.get("material.packets"), Icons.of(Feather.BOOK));
    private final Button settle = new Button(TEXTS.get("material.settle.all"));
    private final VBox node;

    PaperShelf(Workbench bench) {
        this.bench = bench;
        sheet = new VersionSheet(bench);
        lines = new VersionLine(bench);
        items.getStyleClass().add("paper-shelf");
        FlowPane tools = new FlowPane(packets, settle);
        tools.getStyleClass().add("tool-flow");
        ScrollPane scroll = Scrolled.of(items);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(tools, scroll);
        node.getStyleClass().add("paper-shelf-side");
    }

    Node node() {
        return node;
    }

    void show(MeetingDossier dossier, MeetingFacts facts) {
        Holdings holdings = new Holdings(facts);
        List<MaterialId> unfinished = holdings.notReady(2).stream().map(paper -> paper.material().id()).toList();
        packets.setOnAction(_ -> new PacketSheet(bench, facts.meeting()).show());
        settle.setDisable(unfinished.isEmpty());
        settle.setOnAction(_ -> settle(unfinished));
        items.getChildren().clear();
        hint(holdings, 1);
        hint(holdings, 2);
        facts.agenda().entries().forEach(entry -> facts.agenda().item(entry.itemId()).ifPresent(
                item -> items.getChildren().add(item(dossier, holdings, item, entry.entryOrder()))));
    }

    /** Says that a round brought papers that had not come to its stage. */
    private void hint(Holdings holdings, int round) {
        List<ItemFacts.Paper> early = holdings.tooEarly(round);
        if (!early.isEmpty()) {
            Label hint = new Label(TEXTS.format(round == 1 ? "material.early.first" : "material.early.second",
                    early.stream().map(ItemFacts.Paper::material).map(Material::title).distinct()
                            .collect(Collectors.joining(TEXTS.get("material.comma")))),
                    Icons.of(Feather.INFO));
            hint.setWrapText(true);
            hint.setMinHeight(Region.USE_PREF_SIZE);
            hint.getStyleClass().add("faint");
            items.getChildren().add(hint);
        }
    }

    private Node item(MeetingDossier dossier, Holdings holdings, ItemFacts item, int number) {
        Label title = wrapped(TEXTS.format("material.item", Integer.toString(number), item.item().matter().title()));
        title.getStyleClass().add("finding-title");
        HBox head = new HBox(title);
        head.setAlignment(Pos.TOP_LEFT);
        VBox card = new VBox(head);
        boolean open = !(item.item().state() instanceof ItemState.Withdrawn);
        VersionSheet.About about = new VersionSheet.About(item.item(),
                dossier.unit(item.item().proposal().unitId()), dossier.meeting().begun());
        if (open) {
            head.getChildren().add(Icons.button(Feather.PLUS, TEXTS.get("material.paper.add"),
                    () -> sheet.addPapers(about)));
        }
        item.papers().forEach(paper -> card.getChildren().add(paper(dossier, holdings, item, paper, about, open)));
        if (item.papers().isEmpty()) {
            Label none = new Label(TEXTS.get("material.paper.none"));
            none.getStyleClass().add("faint");
            card.getChildren().add(none);
        }
        card.getStyleClass().add("card");
        return card;
    }

    private Node paper(MeetingDossier dossier, Holdings holdings, ItemFacts item, ItemFacts.Paper paper,
            VersionSheet.About about, boolean open) {
        HBox head = new HBox(Icons.of(Feather.FILE), wrapped(paper.material().title()));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("toolbar-line");
        VBox box = new VBox(head);
        if (open) {
            head.getChildren().add(small(TEXTS.get("material.version.add"), () -> sheet.addVersion(about, paper)));
            paper.latest().filter(latest -> latest.receipt().stage() != MaterialStage.FINAL)
                    .ifPresent(_ -> head.getChildren().add(small(TEXTS.get("material.settle"),
                            () -> settle(List.of(paper.material().id())))));
        }
        files(paper.versions()).forEach(versions -> box.getChildren()
                .add(lines.of(dossier, holdings, item, paper, versions)));
        return box;
    }

    /** The newest first; what was only brought to another stage is still the same file, and shown once. */
    static List<List<MaterialVersion>> files(List<MaterialVersion> versions) {
        List<List<MaterialVersion>> files = new ArrayList<>();
        for (MaterialVersion version : versions.reversed()) {
            if (files.isEmpty() || !files.getLast().getLast().attachmentId().equals(version.attachmentId())) {
                files.add(new ArrayList<>());
            }
            files.getLast().add(version);
        }
        return files;
    }

    private void settle(List<MaterialId> papers) {
        Settling.of(bench, papers, () -> {
        });
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Button small(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
