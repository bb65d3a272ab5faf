package org.huixu.desktop.compliance;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.document.Table;
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

    /** What the cells say, as a table. */
    static Table table(List<Concern> concerns) {
        List<Column> columns = List.of(column("compliance.list.severity", 2), column("compliance.list.rule", 1.6),
                column("compliance.list.title", 4), column("compliance.list.message", 10),
                column("compliance.list.where", 5), column("compliance.list.repair", 8),
                column("compliance.list.due", 2.4));
        return Table.of(columns, concerns.stream().map(ConcernCell::row).toList());
    }

    private static List<Object> row(Concern concern) {
        Finding finding = concern.finding();
        Object due = finding.due() == null ? "" : finding.due();
        return List.of(FindingCard.name(finding.severity()), finding.rule().value(), finding.words().title(),
                finding.words().message(), Ways.where(concern.where()), finding.words().repair(),
                finding.open() ? due : TEXTS.get("compliance.cell.passed"));
    }

    private static Column column(String key, double width) {
        return new Column(TEXTS.bundle().getString(key), width, Alignment.LEFT);
    }
}
