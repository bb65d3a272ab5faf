package org.huixu.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.huixu.application.text.Texts;
import org.huixu.desktop.finding.FindingCard;
import org.huixu.desktop.kit.Tables;
import org.huixu.domain.compliance.Rules;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RuleSetting;

/** The rules that a regulation sets, as a table of contents: number, what it asks, article, weight, meetings. */
final class RulesTable {

    private static final Texts TEXTS = Texts.of(RulesTable.class);
    private static final double HEIGHT = 300;

    private final TableView<RuleSetting> table;
    private Optional<Regulation> regulation = Optional.empty();

    RulesTable() {
        table = Tables.table(TEXTS.get("settings.rules.list"), TEXTS.get("settings.rules.list.none"));
        table.getStyleClass().addAll("settings-table", "fact-table");
        table.getColumns()
                .setAll(List.of(Tables.narrow(TEXTS.get("settings.rules.number"), 64, one -> one.rule().value()),
                        Tables.text(TEXTS.get("settings.rules.what"), 300, RuleSetting::title),
                        Tables.text(TEXTS.get("settings.rules.article"), 170, RuleSetting::article),
                        Tables.text(TEXTS.get("settings.rules.weight"), 90, one -> FindingCard.name(one.severity())),
                        Tables.text(TEXTS.get("settings.rules.scope"), 200, this::scope)));
        table.setPrefHeight(HEIGHT);
        table.setMinHeight(HEIGHT);
    }

    Node node() {
        return table;
    }

    void show(Regulation now) {
        regulation = Optional.of(now);
        table.getItems().setAll(Rules.ALL.stream().flatMap(rule -> now.rule(rule.id()).stream()).toList());
    }

    private String scope(RuleSetting rule) {
        List<MeetingType> types = regulation.map(Regulation::meetingTypes).orElse(List.of());
        return rule.scope().size() == types.size()
                ? TEXTS.get("settings.rules.all")
                : types.stream().filter(type -> rule.scope().contains(type.key())).map(type -> type.naming().name())
                        .collect(Collectors.joining(TEXTS.get("settings.rules.comma")));
    }
}
