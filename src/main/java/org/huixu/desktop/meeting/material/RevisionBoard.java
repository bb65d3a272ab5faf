package org.huixu.desktop.meeting.material;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.material.ItemRevision;
import org.huixu.application.material.ItemRevision.NewVersion;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.SecretCopy;
import org.kordamp.ikonli.feather.Feather;

/** What changed of each item since the first round: new versions, opinions and their answers, who holds what. */
final class RevisionBoard {

    private static final Texts TEXTS = Texts.of(RevisionBoard.class);

    private final VBox items = new VBox();
    private final ScrollPane node = new ScrollPane(items);

    RevisionBoard() {
        items.getStyleClass().add("revision-board");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return node;
    }

    void focus() {
        node.requestFocus();
    }

    void show(MeetingFacts facts) {
        items.getChildren().setAll(ItemRevision.of(facts).stream().map(one -> card(facts, one)).toList());
    }

    private static Node card(MeetingFacts facts, ItemRevision one) {
        Label title = new Label(TEXTS.format("material.item", Integer.toString(one.number()), one.title()));
        title.setWrapText(true);
        title.getStyleClass().add("finding-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, chip(one));
        head.getStyleClass().add("toolbar-line");
        VBox card = new VBox(head);
        card.getStyleClass().add("card");
        card.getChildren().add(faint(one.firstDelivered()
                .map(at -> TEXTS.format("material.revision.since", Moments.of(facts.around().time(), at)))
                .orElse(TEXTS.get("material.revision.notYet"))));
        one.versions().forEach(version -> card.getChildren().add(line(Feather.FILE_PLUS, words(facts, version))));
        one.opinions().forEach(opinion -> card.getChildren().add(line(Feather.MESSAGE_SQUARE, words(facts, opinion))));
        if (!one.holders().behind().isEmpty()) {
            card.getChildren().add(line(Feather.REFRESH_CW, TEXTS.format("material.revision.behind",
                    Integer.toString(one.holders().behind().size()),
                    String.join(TEXTS.get("material.comma"), one.holders().behind()))));
        } else if (!one.versions().isEmpty()) {
            card.getChildren().add(line(Feather.CHECK, TEXTS.get("material.revision.allNewest")));
        }
        if (!one.holders().copiesOut().isEmpty()) {
            card.getChildren().add(line(Feather.LOCK, TEXTS.format("material.revision.copies",
                    Integer.toString(one.holders().copiesOut().size()), copies(facts, one.holders().copiesOut()))));
        }
        return card;
    }

    private static Node chip(ItemRevision one) {
        int versions = one.versions().size();
        Label chip = new Label(one.firstDelivered().isEmpty() ? TEXTS.get("material.revision.chip.before")
                : versions == 0 ? TEXTS.get("material.revision.chip.same")
                : TEXTS.format("material.revision.chip.new", Integer.toString(versions)));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().addAll("chip", one.holders().behind().isEmpty() ? "neutral" : "warn");
        return chip;
    }

    private static String words(MeetingFacts facts, NewVersion one) {
        MaterialVersion.Receipt receipt = one.version().receipt();
        return TEXTS.format("material.revision.version", one.paper().title(),
                Integer.toString(one.version().versionNumber()),
                Moments.of(facts.around().time(), one.version().addedAt()),
                receipt.pages() == null ? "" : TEXTS.format("material.revision.pages", receipt.pages().toString()),
                receipt.note() == null ? "" : TEXTS.format("material.version.note", receipt.note()));
    }

    private static String words(MeetingFacts facts, Opinion opinion) {
        Opinion.Handling handling = opinion.handling();
        String state = handling.answeredOn() != null
                ? TEXTS.format("material.revision.answered", ChineseText.brief(handling.answeredOn()))
                : handling.passedOn() != null
                        ? TEXTS.format("material.revision.passed", ChineseText.brief(handling.passedOn()))
                : TEXTS.get("material.revision.open");
        return TEXTS.format("material.revision.opinion", facts.name(opinion.of().personId()),
                opinion.text() == null ? "" : opinion.text().replace('\n', ' '), state);
    }

    private static String copies(MeetingFacts facts, List<SecretCopy> copies) {
        return copies.stream().map(one -> TEXTS.format("material.revision.copy", Integer.toString(one.copyNumber()),
                facts.name(one.personId()))).collect(Collectors.joining(TEXTS.get("material.comma")));
    }

    private static Node line(Feather icon, String words) {
        Label label = new Label(words, Icons.of(icon));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("revision-line");
        return label;
    }

    private static Node faint(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("faint");
        return label;
    }
}
