package org.huixu.desktop.meeting;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.material.MaterialDesk.NewFile;
import org.huixu.application.material.StageNames;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Deed;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.MaterialVersion.Receipt;
import org.jspecify.annotations.Nullable;

/** Takes in papers and their versions: the file is chosen first, then what is known of it, with the usual put in. */
public final class VersionSheet {

    private static final Texts TEXTS = Texts.of(VersionSheet.class);
    private static final double WIDTH = 560;
    private static final int LISTED = 6;

    private final Workbench bench;

    /**
     * What the sheet knows of the item.
     *
     * @param contact who usually brings its papers
     * @param begun whether its meeting has begun, so that what comes now is a late entry
     */
    public record About(Item item, String contact, boolean begun) {
    }

    private record Fields(ComboBox<MaterialStage> stage, TextField pages, MomentField receivedAt,
            TextField receivedFrom, TextField note) {
    }

    public VersionSheet(Workbench bench) {
        this.bench = bench;
    }

    /** Adds one paper or several to an item. */
    public void addPapers(About about) {
        List<Path> files = bench.choosers().openFiles(TEXTS.get("meeting.version.choose"), any());
        if (files.isEmpty()) {
            return;
        }
        MaterialStage stage = about.item().state().submitted() ? MaterialStage.OPINIONS : MaterialStage.DRAFT;
        List<NewFile> chosen = files.stream().map(file -> NewFile.of(file, SecrecyLevel.OPEN)).toList();
        TextField title = new TextField(chosen.getFirst().bareName());
        Form form = new Form();
        if (chosen.size() == 1) {
            form.row("title", TEXTS.get("meeting.version.title"), title);
        }
        Fields fields = fields(form, about, stage);
        form.note(names(chosen));
        String name = TEXTS.get("meeting.version.addPaper");
        String said = TEXTS.format("meeting.version.paperAdded", Integer.toString(chosen.size()));
        if (chosen.size() == 1) {
            show(name, form, fields, about, receipt -> bench.acts().deed(name, () -> bench.workplace().materials()
                    .addPaper(about.item().id(), title.getText(), chosen.getFirst(), receipt)).said(said));
        } else {
            show(name, form, fields, about, receipt -> bench.acts().deed(name, () -> bench.workplace().materials()
                    .addPapers(about.item().id(), chosen, receipt)).said(said));
        }
    }

    /** Adds the next version of a paper. */
    public void addVersion(About about, ItemFacts.Paper paper) {
        bench.choosers().openFile(TEXTS.get("meeting.version.choose"), any()).ifPresent(path -> {
            NewFile file = NewFile.of(path, SecrecyLevel.OPEN);
            Material material = paper.material();
            MaterialStage stage = paper.latest().map(latest -> latest.receipt().stage().next())
                    .orElse(MaterialStage.OPINIONS);
            Form form = new Form();
            Fields fields = fields(form, about, stage);
            form.note(TEXTS.format("meeting.version.of", material.title(), Integer.toString(
                    paper.latest().map(MaterialVersion::versionNumber).orElse(0) + 1), file.fileName()));
            String name = TEXTS.get("meeting.version.add");
            show(name, form, fields, about, receipt -> bench.acts().deed(name,
                    () -> bench.workplace().materials().addVersion(material.id(), file, receipt))
                    .said(TEXTS.format("meeting.version.added", material.title())));
        });
    }

    private Fields fields(Form form, About about, MaterialStage usual) {
        ComboBox<MaterialStage> stage = new ComboBox<>();
        stage.getItems().setAll(MaterialStage.values());
        stage.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable MaterialStage one) {
                return one == null ? "" : StageNames.of(one);
            }

            @Override
            public @Nullable MaterialStage fromString(String words) {
                return stage.getItems().stream().filter(one -> StageNames.of(one).equals(words)).findFirst()
                        .orElse(null);
            }
        });
        stage.setValue(usual);
        TextField pages = new TextField();
        pages.setPromptText(TEXTS.get("meeting.version.pages.prompt"));
        MomentField receivedAt = new MomentField(bench::time, bench.time().local());
        TextField receivedFrom = new TextField(about.contact());
        TextField note = new TextField();
        form.row("stage", TEXTS.get("meeting.version.stage"), stage)
                .row("receivedAt", TEXTS.get("meeting.version.receivedAt"), receivedAt)
                .row("receivedFrom", TEXTS.get("meeting.version.receivedFrom"), receivedFrom)
                .row("pages", TEXTS.get("meeting.version.pages"), pages)
                .row("note", TEXTS.get("meeting.version.note"), note);
        return new Fields(stage, pages, receivedAt, receivedFrom, note);
    }

    @FunctionalInterface
    private interface Doing {

        Deed<?> with(Receipt receipt);
    }

    private void show(String name, Form form, Fields fields, About about, Doing doing) {
        if (about.begun()) {
            form.note(TEXTS.get("meeting.version.begun"));
        }
        Sheet sheet = new Sheet(name, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("meeting.version.cancel"));
        sheet.confirm(TEXTS.get("meeting.version.record"), () -> read(form, fields)
                .ifPresent(receipt -> doing.with(receipt).in(form).then(_ -> sheet.close()).go()));
        bench.sheets().show(sheet.focusOn(fields.stage()));
    }

    private static Optional<Receipt> read(Form form, Fields fields) {
        List<Form.Complaint> complaints = new ArrayList<>();
        Integer pages = null;
        String typed = fields.pages().getText().strip();
        if (!typed.isEmpty()) {
            if (typed.matches("\\d{1,6}")) {
                pages = Integer.valueOf(typed);
            } else {
                complaints.add(new Form.Complaint("pages", TEXTS.get("meeting.version.pages.wrong")));
            }
        }
        Optional<Instant> at = fields.receivedAt().moment();
        if (at.isEmpty()) {
            complaints.add(new Form.Complaint("receivedAt", TEXTS.get("meeting.version.noTime")));
        }
        form.complain(complaints);
        if (!complaints.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Receipt(fields.stage().getValue(), pages, at.get(), fields.receivedFrom().getText(),
                fields.note().getText()));
    }

    private static String names(List<NewFile> files) {
        String listed = files.stream().limit(LISTED).map(NewFile::fileName)
                .collect(Collectors.joining(TEXTS.get("meeting.version.comma")));
        return files.size() > LISTED
                ? TEXTS.format("meeting.version.files.more", listed, Integer.toString(files.size()))
                : TEXTS.format("meeting.version.files", listed);
    }

    private static Choosers.FileKind any() {
        return new Choosers.FileKind(TEXTS.get("meeting.version.any"), List.of("*.*"));
    }
}
