package org.huixu.desktop.meeting.agenda;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.material.MaterialDesk.NewFile;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialVersion;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The papers of an item with their newest versions; adds papers and versions, opens them. */
final class PapersBox extends VBox {

    private static final Texts TEXTS = Texts.of(PapersBox.class);

    private final Workbench bench;

    PapersBox(Workbench bench) {
        this.bench = bench;
        getStyleClass().add("papers");
    }

    void show(ItemDossier dossier) {
        getChildren().clear();
        boolean live = dossier.item().state().live();
        dossier.facts().papers().forEach(paper -> getChildren().add(line(dossier, paper, live)));
        if (dossier.facts().papers().isEmpty()) {
            Label none = new Label(TEXTS.get("meeting.papers.none"));
            none.getStyleClass().add("faint");
            getChildren().add(none);
        }
        if (live) {
            Button add = new Button(TEXTS.get("meeting.papers.add"), Icons.of(Feather.FILE_PLUS));
            add.setOnAction(_ -> add(dossier.item().id()));
            getChildren().add(add);
        }
    }

    private Node line(ItemDossier dossier, ItemFacts.Paper paper, boolean live) {
        MaterialVersion latest = paper.latest().orElse(null);
        Attachment file = latest == null ? null : dossier.attachments().get(latest.attachmentId());
        Hyperlink title = new Hyperlink(paper.material().title());
        title.setDisable(file == null);
        title.setOnAction(_ -> open(file));
        Label about = new Label(latest == null || file == null
                ? ""
                : TEXTS.format("meeting.papers.version", Integer.toString(latest.versionNumber()), file.fileName(),
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
            version.setOnAction(_ -> addVersion(paper.material().id(), paper.material().title()));
            line.getChildren().add(version);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    private void add(ItemId item) {
        choose(file -> {
            TextField title = new TextField(bare(file));
            Form form = new Form();
            form.row("title", TEXTS.get("meeting.papers.title"), title);
            form.note(TEXTS.format("meeting.papers.file", String.valueOf(file.getFileName())));
            Sheet sheet = new Sheet(TEXTS.get("meeting.papers.add"), form).width(520);
            sheet.aside(form.whole()).cancel(TEXTS.get("meeting.agenda.giveUp"));
            Button[] done = new Button[1];
            done[0] = sheet.confirm(TEXTS.get("meeting.papers.keep"),
                    () -> bench.acts().deed(TEXTS.get("meeting.papers.add"),
                            () -> bench.workplace().materials().addPaper(item, title.getText(),
                                    NewFile.of(file, SecrecyLevel.OPEN)))
                            .in(form).disabling(done[0]).said(TEXTS.get("meeting.papers.added"))
                            .then(_ -> sheet.close()).go());
            bench.sheets().show(sheet);
        });
    }

    private void addVersion(MaterialId material, String title) {
        choose(file -> bench.acts().deed(TEXTS.get("meeting.papers.newVersion"),
                () -> bench.workplace().materials().addVersion(material, NewFile.of(file, SecrecyLevel.OPEN), ""))
                .said(TEXTS.format("meeting.papers.versioned", title)).go());
    }

    private void choose(Consumer<Path> then) {
        bench.choosers().openFile(TEXTS.get("meeting.papers.choose"),
                new Choosers.FileKind(TEXTS.get("meeting.papers.kind"), List.of("*.*"))).ifPresent(then);
    }

    private void open(@Nullable Attachment file) {
        if (file != null) {
            bench.background().run(TEXTS.get("meeting.papers.opening"), _ -> {
                Path copy = bench.office().newTempFile(ending(file.fileName()));
                try (InputStream in = bench.workplace().attachments().open(new StoredAttachment(
                        file.content().sha256(), file.content().byteCount(), file.content().storageName()))) {
                    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return copy;
            }, bench.outside()::open);
        }
    }

    private static String bare(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
