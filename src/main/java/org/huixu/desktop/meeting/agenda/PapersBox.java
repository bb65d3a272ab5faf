package org.huixu.desktop.meeting.agenda;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.material.StageNames;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.meeting.VersionSheet;
import org.huixu.desktop.paper.PaperOpening;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.material.MaterialVersion;
import org.kordamp.ikonli.feather.Feather;

/** The papers of an item with their newest versions; adds papers and versions, opens them. */
final class PapersBox extends VBox {

    private static final Texts TEXTS = Texts.of(PapersBox.class);

    private final Workbench bench;
    private final VersionSheet sheet;
    private final PaperOpening opening;
    private final VBox lines = new VBox();
    private final Button add = new Button(TEXTS.get("meeting.papers.add"), Icons.of(Feather.FILE_PLUS));

    PapersBox(Workbench bench) {
        this.bench = bench;
        sheet = new VersionSheet(bench);
        opening = new PaperOpening(bench);
        getStyleClass().add("papers");
        lines.getStyleClass().add("papers");
        getChildren().setAll(lines, add); // the button stays, and with it the focus
    }

    void show(ItemDossier dossier) {
        lines.getChildren().clear();
        boolean live = !(dossier.item().state() instanceof ItemState.Withdrawn);
        dossier.facts().papers().forEach(paper -> lines.getChildren().add(line(dossier, paper, live)));
        if (dossier.facts().papers().isEmpty()) {
            Label none = new Label(TEXTS.get("meeting.papers.none"));
            none.getStyleClass().add("faint");
            lines.getChildren().add(none);
        }
        add.setVisible(live);
        add.setManaged(live);
        add.setOnAction(_ -> sheet.addPapers(about(dossier)));
    }

    /** Whether the meeting has begun is seen in the materials of the meeting; here an item that is discussed has had one. */
    private static VersionSheet.About about(ItemDossier dossier) {
        return new VersionSheet.About(dossier.item(), dossier.unit(dossier.item().proposal().unitId()),
                dossier.item().state() instanceof ItemState.Discussed);
    }

    private Node line(ItemDossier dossier, ItemFacts.Paper paper, boolean live) {
        MaterialVersion latest = paper.latest().orElse(null);
        Attachment file = latest == null ? null : dossier.attachments().get(latest.attachmentId());
        Hyperlink title = new Hyperlink(paper.material().title());
        title.setDisable(file == null);
        if (file != null) {
            title.setOnAction(_ -> opening.open(paper.material().title(), file));
        }
        Label about = new Label(latest == null || file == null
                ? ""
                : TEXTS.format("meeting.papers.version", Integer.toString(latest.versionNumber()),
                        StageNames.of(latest.receipt().stage()), file.fileName(),
                        bench.time().local(latest.addedAt()).toLocalDate().toString()));
        about.getStyleClass().add("faint");
        about.setWrapText(true);
        title.setWrapText(true);
        VBox words = new VBox(title, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        if (live) {
            Button version = new Button(TEXTS.get("meeting.papers.newVersion"));
            version.setMinWidth(Region.USE_PREF_SIZE);
            version.getStyleClass().add("small");
            version.setOnAction(_ -> sheet.addVersion(about(dossier), paper));
            line.getChildren().add(version);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        return line;
    }
}
