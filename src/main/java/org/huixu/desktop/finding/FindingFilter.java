package org.huixu.desktop.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Toggles;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.regulation.Severity;

/** How many findings there are of each weight; pressing one shows only those. */
public final class FindingFilter extends HBox {

    private static final Texts TEXTS = Texts.of(FindingFilter.class);

    private final ToggleGroup group = new ToggleGroup();
    private final List<Choice> choices = new ArrayList<>();
    private final Runnable changed;

    private record Choice(ToggleButton button, Predicate<Finding> takes, UnaryOperator<String> words) {
    }

    public FindingFilter(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("finding-filter");
        choice(count -> TEXTS.format("finding.filter.all", count), _ -> true);
        for (Severity severity : Severity.values()) {
            choice(count -> TEXTS.format("finding.filter.one", FindingCard.name(severity), count),
                    finding -> finding.open() && finding.severity() == severity);
        }
        choice(count -> TEXTS.format("finding.filter.passed", count), finding -> !finding.open());
        all();
    }

    /** Shows everything again. */
    public void all() {
        group.selectToggle(choices.getFirst().button());
    }

    /** Those that are to be shown. */
    public List<Finding> of(List<Finding> findings) {
        return findings.stream().filter(choices.stream().filter(one -> one.button().isSelected()).findFirst()
                .map(Choice::takes).orElse(_ -> true)).toList();
    }

    /** Shows how many there are; a weight without any cannot be chosen. */
    public void count(List<Finding> findings) {
        for (Choice choice : choices) {
            long count = findings.stream().filter(choice.takes()).count();
            choice.button().setText(choice.words().apply(Long.toString(count)));
            boolean useless = count == 0 && !choice.equals(choices.getFirst());
            choice.button().setVisible(!useless);
            choice.button().setManaged(!useless);
            if (useless && choice.button().isSelected()) {
                all();
            }
        }
    }

    private void choice(UnaryOperator<String> words, Predicate<Finding> takes) {
        ToggleButton button = Toggles.small("", group, changed);
        choices.add(new Choice(button, takes, words));
        getChildren().add(button);
    }
}
