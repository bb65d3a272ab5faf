package org.huixu.desktop.meeting.material;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.material.MaterialDesk.NewFile;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The papers of the items with their versions; opened with the programs of the machine. */
final class PaperShelf {

    private static final Texts TEXTS = Texts.of(PaperShelf.class);
    private static final double WIDTH = 520;

    private final Workbench bench;
    private final VBox items = new VBox();
    private final ScrollPane node = new ScrollPane(items);

    PaperShelf(Workbench bench) {
        this.bench = bench;
        items.getStyleClass().add("paper-shelf");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return node;
    }

    void show(MeetingDossier dossier, MeetingFacts facts) {
        items.getChildren().setAll(facts.agenda().entries().stream()
                .flatMap(entry -> facts.agenda().item(entry.itemId()).stream()
                        .map(item -> item(dossier, item, entry.entryOrder())))
                .toList());
    }

    private Node item(MeetingDossier dossier, ItemFacts item, int number) {
        Label title = new Label(TEXTS.format("material.item", Integer.toString(number), item.item().matter().title()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("finding-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title);
        head.setAlignment(Pos.TOP_LEFT);
        VBox card = new VBox(head);
        if (item.item().state().live()) {
            head.getChildren().add(Icons.button(Feather.PLUS, TEXTS.get("material.paper.add"),
                    () -> addPaper(item.item())));
        }
        item.papers().forEach(paper -> card.getChildren().add(paper(dossier, item.item(), paper)));
        if (item.papers().isEmpty()) {
            Label none = new Label(TEXTS.get("material.paper.none"));
            none.getStyleClass().add("faint");
            card.getChildren().add(none);
        }
        card.getStyleClass().add("card");
        return card;
    }

    private Node paper(MeetingDossier dossier, Item item, ItemFacts.Paper paper) {
        Label title = new Label(paper.material().title());
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(Icons.of(Feather.FILE), title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("toolbar-line");
        if (item.state().live()) {
            Button more = new Button(TEXTS.get("material.version.add"));
            more.getStyleClass().add("small");
            more.setMinWidth(Region.USE_PREF_SIZE);
            more.setOnAction(_ -> addVersion(paper.material()));
            head.getChildren().add(more);
        }
        VBox box = new VBox(head);
        List<MaterialVersion> newestFirst = paper.versions().reversed();
        newestFirst.forEach(version -> box.getChildren().add(version(dossier, version)));
        return box;
    }

    private Node version(MeetingDossier dossier, MaterialVersion version) {
        Attachment file = dossier.shelf().attachments().get(version.attachmentId());
        Hyperlink open = new Hyperlink(TEXTS.format("material.version", Integer.toString(version.versionNumber()),
                file == null ? "?" : file.fileName()));
        open.setWrapText(true);
        open.setDisable(file == null);
        open.setOnAction(_ -> open(file));
        Label added = new Label(Moments.of(dossier.around().time(), version.addedAt())
                + (version.receipt().note() == null ? "" : TEXTS.format("material.version.note", version.receipt().note())));
        added.getStyleClass().add("faint");
        added.setWrapText(true);
        VBox words = new VBox(open, added);
        words.getStyleClass().add("paper-version");
        return words;
    }

    private void open(@Nullable Attachment file) {
        if (file == null) {
            return;
        }
        bench.background().run(TEXTS.get("material.opening"), _ -> copy(file), bench.outside()::open);
    }

    private Path copy(Attachment file) throws IOException {
        Attachment.Content content = file.content();
        int dot = file.fileName().lastIndexOf('.');
        Path copy = bench.office().newTempFile(dot < 0 ? "" : file.fileName().substring(dot).toLowerCase(Locale.ROOT));
        try (InputStream in = bench.workplace().attachments().open(
                new StoredAttachment(content.sha256(), content.byteCount(), content.storageName()))) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private void addPaper(Item item) {
        bench.choosers().openFile(TEXTS.get("material.paper.add"), any()).ifPresent(path -> {
            TextField title = new TextField(bare(path));
            Form form = new Form().row("title", TEXTS.get("material.paper.title"), title);
            Sheet sheet = new Sheet(TEXTS.get("material.paper.add"), new VBox(form)).width(WIDTH);
            sheet.aside(form.whole());
            sheet.cancel(TEXTS.get("material.cancel"));
            sheet.confirm(TEXTS.get("material.record"), () -> {
                String words = title.getText();
                bench.acts().deed(TEXTS.get("material.paper.add"), () -> bench.workplace().materials()
                        .addPaper(item.id(), words, NewFile.of(path, SecrecyLevel.OPEN))).in(form)
                        .said(TEXTS.get("material.paper.added")).then(_ -> sheet.close()).go();
            });
            bench.sheets().show(sheet);
        });
    }

    private void addVersion(Material material) {
        bench.choosers().openFile(TEXTS.get("material.version.adding"), any()).ifPresent(path -> {
            TextField note = new TextField();
            Form form = new Form().row("note", TEXTS.get("material.version.noteLabel"), note)
                    .note(TEXTS.format("material.version.of", material.title(), String.valueOf(path.getFileName())));
            Sheet sheet = new Sheet(TEXTS.get("material.version.adding"), new VBox(form)).width(WIDTH);
            sheet.aside(form.whole());
            sheet.cancel(TEXTS.get("material.cancel"));
            sheet.confirm(TEXTS.get("material.record"), () -> {
                String words = note.getText();
                bench.acts().deed(TEXTS.get("material.version.adding"), () -> bench.workplace().materials()
                        .addVersion(material.id(), NewFile.of(path, SecrecyLevel.OPEN), words)).in(form)
                        .said(TEXTS.get("material.version.added")).then(_ -> sheet.close()).go();
            });
            bench.sheets().show(sheet);
        });
    }

    private static String bare(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static Choosers.FileKind any() {
        return new Choosers.FileKind(TEXTS.get("material.file.any"), List.of("*.*"));
    }
}
