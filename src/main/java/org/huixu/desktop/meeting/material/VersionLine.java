package org.huixu.desktop.meeting.material;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.material.StageNames;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.paper.PaperOpening;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.compliance.Holdings;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A version of a paper: how far it has come, its file, when and from whom it came, and who holds it. */
final class VersionLine {

    private static final Texts TEXTS = Texts.of(VersionLine.class);
    private static final int SHORT_HASH = 12;
    private static final int NAMED = 3;

    private final Workbench bench;
    private final PaperOpening opening;

    VersionLine(Workbench bench) {
        this.bench = bench;
        this.opening = new PaperOpening(bench);
    }

    /** @param versions with the same file, the newest first */
    Node of(MeetingDossier dossier, Holdings holdings, ItemFacts item, ItemFacts.Paper paper,
            List<MaterialVersion> versions) {
        MaterialVersion version = versions.getFirst();
        Attachment file = dossier.shelf().attachments().get(version.attachmentId());
        FlowPane about = new FlowPane(faint(about(dossier.around().time(), versions.getLast())));
        versions.reversed().stream().skip(1).forEach(settled -> about.getChildren()
                .add(faint(TEXTS.format("material.version.settled", StageNames.of(settled.receipt().stage()),
                        Moments.of(dossier.around().time(), settled.addedAt())))));
        about.getStyleClass().add("paper-about");
        if (file != null) {
            about.getChildren().add(fingerprint(file));
        }
        VBox words = new VBox(head(holdings, paper, version, file), about);
        List<PersonId> holders = versions.stream().flatMap(one -> holdings.holders(item, paper, one).stream())
                .distinct().toList();
        if (!holders.isEmpty()) {
            words.getChildren().add(holders(dossier, holders));
        }
        words.getStyleClass().add("paper-version");
        return words;
    }

    private Node head(Holdings holdings, ItemFacts.Paper paper, MaterialVersion version,
            @Nullable Attachment file) {
        MaterialStage stage = version.receipt().stage();
        Label chip = new Label(StageNames.of(stage));
        chip.getStyleClass().addAll("chip", stage == MaterialStage.FINAL ? "good" : "neutral");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        HBox marks = new HBox(chip);
        marks.setAlignment(Pos.CENTER_LEFT);
        marks.getStyleClass().add("toolbar-line");
        if (holdings.late(version)) {
            Label late = new Label(TEXTS.get("material.version.late"));
            late.getStyleClass().addAll("chip", "warn");
            late.setMinWidth(Region.USE_PREF_SIZE);
            late.setTooltip(new Tooltip(TEXTS.get("material.version.late.why")));
            marks.getChildren().add(late);
        }
        String number = Integer.toString(version.versionNumber());
        if (file == null) {
            marks.getChildren().add(new Label(TEXTS.format("material.version", number, "?")));
            return marks;
        }
        String title = TEXTS.format("material.version.titled", paper.material().title(), number);
        Hyperlink open = new Hyperlink(TEXTS.format("material.version", number, file.fileName()));
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.setMinWidth(0);
        open.setOnAction(_ -> opening.open(title, file));
        marks.getChildren().addAll(open, Icons.button(Feather.EXTERNAL_LINK, TEXTS.get("material.version.outside"),
                () -> opening.outside(title, file)));
        return marks;
    }

    private static String about(OfficeTime time, MaterialVersion version) {
        MaterialVersion.Receipt receipt = version.receipt();
        StringBuilder words = new StringBuilder();
        if (receipt.pages() != null) {
            words.append(TEXTS.format("material.version.pages", Integer.toString(receipt.pages())));
        }
        String at = Moments.of(time, receipt.receivedAt());
        words.append(receipt.receivedFrom() == null
                ? TEXTS.format("material.version.received", at)
                : TEXTS.format("material.version.receivedFrom", at, receipt.receivedFrom()));
        if (version.recordedLate()) {
            words.append(TEXTS.format("material.version.recorded", Moments.of(time, version.addedAt())));
        }
        if (receipt.note() != null) {
            words.append(TEXTS.format("material.version.note", receipt.note()));
        }
        return words.toString();
    }

    private Node fingerprint(Attachment file) {
        String hash = file.content().sha256();
        Hyperlink copy = new Hyperlink(TEXTS.format("material.version.hash", hash.substring(0, SHORT_HASH)));
        copy.setMinWidth(0);
        copy.getStyleClass().add("faint");
        copy.setTooltip(new Tooltip(TEXTS.format("material.version.hash.tip", hash)));
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(hash);
            Clipboard.getSystemClipboard().setContent(content);
            bench.notices().done(TEXTS.get("material.version.hash.copied"));
        });
        return copy;
    }

    private static Node holders(MeetingDossier dossier, List<PersonId> holders) {
        String all = holders.stream().map(dossier::name).collect(Collectors.joining(TEXTS.get("material.comma")));
        String some = holders.stream().limit(NAMED).map(dossier::name)
                .collect(Collectors.joining(TEXTS.get("material.comma")));
        Label label = faint(holders.size() > NAMED
                ? TEXTS.format("material.version.holders.more", some, Integer.toString(holders.size()))
                : TEXTS.format("material.version.holders", some));
        label.setTooltip(new Tooltip(all));
        return label;
    }

    private static Label faint(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("faint");
        return label;
    }
}
