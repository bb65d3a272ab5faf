package org.huixu.desktop.finding;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheets;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.regulation.Severity;

/** One finding: how grave, what is wrong, what repairs it, by when; its article leads to the article's own words. */
public final class FindingCard extends VBox {

    private static final Texts TEXTS = Texts.of(FindingCard.class);

    /**
     * @param article opens the cited article
     */
    public FindingCard(Finding finding, Consumer<Finding> article) {
        getStyleClass().addAll("finding", style(finding.severity()));
        Label severity = new Label(name(finding.severity()));
        severity.getStyleClass().add("finding-severity");
        severity.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(TEXTS.format("finding.title", finding.words().title(), finding.rule().value()));
        title.getStyleClass().add("finding-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Hyperlink cited = new Hyperlink(finding.article());
        cited.setMinWidth(Region.USE_PREF_SIZE);
        cited.setOnAction(_ -> article.accept(finding));
        HBox head = new HBox(severity, title, cited);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("finding-head");
        getChildren().addAll(head, Sheets.paragraph(finding.words().message()));
        if (!finding.words().repair().isBlank()) {
            Label repair = Sheets.paragraph(TEXTS.format("finding.repair", finding.words().repair()));
            repair.getStyleClass().add("finding-repair");
            getChildren().add(repair);
        }
        add(due(finding));
        add(standing(finding));
        add(closed(finding));
    }

    private void add(String line) {
        if (!line.isEmpty()) {
            Label label = Sheets.paragraph(line);
            label.getStyleClass().add("finding-line");
            getChildren().add(label);
        }
    }

    private static String due(Finding finding) {
        String due = finding.due() == null ? "" : TEXTS.format("finding.due", ChineseText.date(finding.due()));
        return finding.unknownYears().isEmpty()
                ? due
                : due + TEXTS.format("finding.unknownYears", ChineseText.years(finding.unknownYears()));
    }

    private static String standing(Finding finding) {
        return switch (finding.standing()) {
            case Finding.Standing.Open _ -> "";
            case Finding.Standing.Overridden overridden ->
                    TEXTS.format("finding.overridden", overridden.by().grounds().reason());
            case Finding.Standing.Lapsed lapsed ->
                    TEXTS.format("finding.lapsed", lapsed.by().grounds().reason());
        };
    }

    private static String closed(Finding finding) {
        Duty duty = finding.duty();
        return duty == null || duty.closedOn() == null
                ? ""
                : TEXTS.format("finding.duty.done", ChineseText.date(duty.closedOn()),
                        duty.note() == null ? "" : duty.note());
    }

    /** What a severity is called. */
    public static String name(Severity severity) {
        return TEXTS.get(switch (severity) {
            case MUST -> "finding.must";
            case SHOULD -> "finding.should";
            case HINT -> "finding.hint";
            case DUTY -> "finding.duty";
        });
    }

    /** The style class that colours a severity. */
    public static String style(Severity severity) {
        return switch (severity) {
            case MUST -> "must";
            case SHOULD -> "should";
            case HINT -> "hint";
            case DUTY -> "duty";
        };
    }
}
