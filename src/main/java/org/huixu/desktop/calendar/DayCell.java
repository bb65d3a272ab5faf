package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;

/** A day of the month: its number, as many entries as there is room for, and how many more there are. */
final class DayCell extends Region {

    private static final Texts TEXTS = Texts.of(DayCell.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double GAP = 2;

    private final LocalDate day;
    private final DayHead head;
    private final List<Region> entries;
    private final Label more = new Label();

    DayCell(LocalDate day, DayHead head, List<Region> entries, Hands hands) {
        this.day = day;
        this.head = head;
        this.entries = entries;
        getStyleClass().add("calendar-day");
        setMinSize(0, 0);
        more.getStyleClass().add("calendar-more");
        more.setOnMouseClicked(event -> {
            event.consume();
            hands.turnTo(day);
        });
        getChildren().add(head);
        getChildren().addAll(entries);
        getChildren().add(more);
        setOnMouseClicked(event -> {
            hands.choose(day);
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                hands.plan(Spot.on(day));
            }
        });
    }

    LocalDate day() {
        return day;
    }

    void chosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    void target(boolean target) {
        pseudoClassStateChanged(TARGET, target);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double bottom = getHeight() - snappedBottomInset();
        double y = snappedTopInset();
        double headHeight = snapSizeY(head.prefHeight(-1));
        head.resizeRelocate(left, y, width, headHeight);
        y += headHeight;
        double line = entries.isEmpty() ? 0 : snapSizeY(entries.getFirst().prefHeight(-1));
        int fitting = line == 0 ? 0 : (int) Math.floor((bottom - y + GAP) / (line + GAP));
        int shown = entries.size() <= fitting ? entries.size() : Math.max(0, fitting - 1);
        for (int i = 0; i < entries.size(); i++) {
            Region entry = entries.get(i);
            entry.setVisible(i < shown);
            if (i < shown) {
                entry.resizeRelocate(left, y, width, line);
                y += line + GAP;
            }
        }
        more.setVisible(shown < entries.size());
        if (more.isVisible()) {
            more.setText(shown == 0
                    ? TEXTS.format("calendar.count", Integer.toString(entries.size()))
                    : TEXTS.format("calendar.more", Integer.toString(entries.size() - shown)));
            more.resizeRelocate(left, Math.min(y, bottom - line), width, line);
        }
    }

    /** Says nothing of its own: the rows share the height there is. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
