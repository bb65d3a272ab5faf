package org.huixu.desktop.compliance;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.huixu.application.compliance.Judging;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Toggles;
import org.huixu.domain.Period;
import org.jspecify.annotations.Nullable;

/** The days that are looked at: of findings as chosen, of what is owed however long ago the meeting was. */
final class Spans {

    private static final Texts TEXTS = Texts.of(Spans.class);
    private static final int LONG_BACK = 400;

    private final HBox node = new HBox();
    private final Runnable read;
    private Function<LocalDate, Period> chosen = Judging::around;
    private @Nullable LocalDate oldest;

    /** @param read reads anew when another span is chosen */
    Spans(Runnable read) {
        this.read = read;
        ToggleGroup group = new ToggleGroup();
        offer(group, TEXTS.get("compliance.span.near"), Judging::around).setSelected(true);
        offer(group, TEXTS.get("compliance.span.year"),
                today -> new Period(today.withDayOfYear(1), today.withDayOfYear(1).plusYears(1)));
        offer(group, TEXTS.get("compliance.span.long"), Spans::longSpan);
        node.getStyleClass().add("toolbar-line");
    }

    HBox node() {
        return node;
    }

    /** Of which days findings are told. */
    Period findings(LocalDate today) {
        return chosen.apply(today);
    }

    /** Of which days duties are told. */
    Period owed(LocalDate today) {
        Period usual = longSpan(today);
        return oldest != null && oldest.isBefore(usual.validFrom()) ? new Period(oldest, usual.validTo()) : usual;
    }

    /**
     * The duties of an older meeting are told too, once one of them was asked for.
     *
     * @return whether they were not told before
     */
    boolean reachBack(LocalDate since, LocalDate today) {
        boolean older = since.isBefore(owed(today).validFrom());
        oldest = older ? since : oldest;
        return older;
    }

    String wordsOfFindings(LocalDate today) {
        Period period = findings(today);
        LocalDate end = period.validTo();
        return TEXTS.format("compliance.about", ChineseText.date(period.validFrom()),
                end == null ? "" : ChineseText.date(end.minusDays(1)));
    }

    String wordsOfDuties(LocalDate today) {
        return TEXTS.format("compliance.about.duties", ChineseText.date(owed(today).validFrom()));
    }

    private static Period longSpan(LocalDate today) {
        return new Period(today.minusDays(LONG_BACK), Judging.around(today).validTo());
    }

    private ToggleButton offer(ToggleGroup group, String words, Function<LocalDate, Period> wanted) {
        ToggleButton button = Toggles.small(words, group, () -> {
            chosen = wanted;
            read.run();
        });
        node.getChildren().add(button);
        return button;
    }
}
