package org.huixu.desktop.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huixu.application.text.ChineseText;
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
    private static final Pattern ARTICLE = Pattern.compile(TEXTS.get("settings.rules.list.figures"));
    private static final double HEIGHT = 300;
    private static final double GAP = 8;

    private final TableView<RuleSetting> table;
    private final TextField search = new TextField();
    private final VBox node;
    private Optional<Regulation> regulation = Optional.empty();

    RulesTable() {
        table = Tables.table(TEXTS.get("settings.rules.list"), TEXTS.get("settings.rules.list.none"));
        table.getStyleClass().addAll("settings-table", "fact-table");
        table.getColumns()
                .setAll(List.of(Tables.narrow(TEXTS.get("settings.rules.number"), 64, one -> one.rule().value()),
                        Tables.text(TEXTS.get("settings.rules.what"), 300, 196, RuleSetting::title),
                        Tables.text(TEXTS.get("settings.rules.article"), 170, RuleSetting::article),
                        Tables.narrow(TEXTS.get("settings.rules.weight"), 60, one -> FindingCard.name(one.severity())),
                        Tables.text(TEXTS.get("settings.rules.scope"), 200, this::scope)));
        table.setPrefHeight(HEIGHT);
        table.setMinHeight(HEIGHT);
        table.setPlaceholder(new Label(TEXTS.get("settings.rules.nothing")));
        search.setPromptText(TEXTS.get("settings.rules.list.search"));
        search.setAccessibleText(TEXTS.get("settings.rules.list.search"));
        search.textProperty().subscribe((_, _) -> fill());
        node = new VBox(search, table);
        node.setSpacing(GAP);
    }

    Node node() {
        return node;
    }

    void show(Regulation now) {
        regulation = Optional.of(now);
        fill();
    }

    private void fill() {
        String words = inChinese(search.getText().strip().toLowerCase(Locale.ROOT));
        table.getItems().setAll(Rules.ALL.stream()
                .flatMap(rule -> regulation.flatMap(now -> now.rule(rule.id())).stream())
                .filter(one -> words.isEmpty() || text(one).contains(words)).toList());
    }

    /** An article asked for in figures, as 49 or with its words around it, as the regulation writes it. */
    private static String inChinese(String words) {
        Matcher figures = ARTICLE.matcher(words);
        return figures.matches()
                ? TEXTS.format("settings.rules.list.article", ChineseText.ordinal(Integer.parseInt(figures.group(1))))
                : words;
    }

    /** What is searched: the number, what the rule asks, its article, and the sentences that it says. */
    private static String text(RuleSetting one) {
        return Stream.concat(Stream.of(one.rule().value(), one.title(), one.article()),
                one.wordings().values().stream().map(RuleSetting.Wording::message)).collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private String scope(RuleSetting rule) {
        List<MeetingType> types = regulation.map(Regulation::meetingTypes).orElse(List.of());
        return rule.scope().size() == types.size()
                ? TEXTS.get("settings.rules.all")
                : types.stream().filter(type -> rule.scope().contains(type.key())).map(type -> type.naming().name())
                        .collect(Collectors.joining(TEXTS.get("settings.rules.comma")));
    }
}
