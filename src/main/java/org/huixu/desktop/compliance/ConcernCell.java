package org.huixu.desktop.compliance;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.text.Texts;
import org.huixu.desktop.finding.FindingCard;
import org.huixu.domain.compliance.Finding;
import org.jspecify.annotations.Nullable;

/** One finding in a list: its weight, what is wrong, where, and by when. */
final class ConcernCell extends ListCell<Concern> {

    private static final Texts TEXTS = Texts.of(ConcernCell.class);

    private final Label severity = new Label();
    private final Label message = new Label();
    private final Label where = new Label();
    private final Label due = new Label();
    private final HBox line;

    ConcernCell() {
        severity.setMinWidth(Region.USE_PREF_SIZE);
        due.setMinWidth(Region.USE_PREF_SIZE);
        due.getStyleClass().add("faint");
        where.getStyleClass().add("faint");
        VBox words = new VBox(message, where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(severity, words, due);
        line.getStyleClass().add("concern-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Concern concern, boolean empty) {
        super.updateItem(concern, empty);
        if (concern == null || empty) {
            setGraphic(null);
            return;
        }
        Finding finding = concern.finding();
        severity.setText(FindingCard.name(finding.severity()));
        severity.getStyleClass().setAll("label", "finding-severity",
                "severity-" + FindingCard.style(finding.severity()));
        message.setText(finding.words().message());
        message.setTooltip(new Tooltip(message.getText()));
        where.setText(TEXTS.format("compliance.cell.where", finding.rule().value(), finding.words().title(),
                Ways.where(concern.where())));
        where.setTooltip(new Tooltip(where.getText()));
        due.setText(!finding.open()
                ? TEXTS.get("compliance.cell.passed")
                : finding.due() == null ? "" : finding.due().toString());
        setGraphic(line);
    }
}
