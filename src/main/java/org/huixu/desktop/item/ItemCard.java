package org.huixu.desktop.item;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Chips;
import org.jspecify.annotations.Nullable;

/** A card of the board: what it is, what is missing, who has it, since when and until when. */
final class ItemCard extends ListCell<PoolItem> {

    private static final Texts TEXTS = Texts.of(ItemCard.class);
    private static final double BESIDE = 24;
    private static final int URGENT_DAYS = 3;

    private final ItemWays ways;
    private final LocalDate today;
    private final Label title = new Label();
    private final FlowPane facts = new FlowPane(10, 0);
    private final FlowPane flags = new FlowPane(4, 3);
    private final Label missing = new Label();
    private final Label holder = new Label();
    private final Label until = new Label();
    private final Tooltip all = new Tooltip();
    private final VBox card = new VBox(title, facts, flags, missing, holder, until);

    ItemCard(ListView<PoolItem> list, ItemWays ways, LocalDate today) {
        this.ways = ways;
        this.today = today;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("item-card-cell");
        card.getStyleClass().add("item-card");
        title.getStyleClass().add("item-card-title");
        holder.getStyleClass().add("faint");
        for (Label label : List.of(title, missing, holder, until)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        card.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        card.maxWidthProperty().bind(card.prefWidthProperty());
        all.setWrapText(true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                ways.open(getItem());
            }
        });
    }

    /** The words are broken at the width of the list, which the cell is not told. */
    @Override
    protected double computePrefHeight(double width) {
        return isEmpty()
                ? super.computePrefHeight(width)
                : snappedTopInset() + snappedBottomInset() + card.prefHeight(card.getPrefWidth());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable PoolItem item, boolean none) {
        super.updateItem(item, none);
        if (item == null || none) {
            setGraphic(null);
            setContextMenu(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        title.setText(item.about().title());
        List<String> about = List.of(item.about().unit(), item.about().type(), item.about().code());
        facts.getChildren().setAll(about.stream().map(ItemCard::fact).toList());
        flags.getChildren().clear();
        ItemWords.flags(item.flags()).forEach(one -> flags.getChildren().add(Chips.of(one, "")));
        flags.setManaged(!flags.getChildren().isEmpty());
        lacks(item);
        String who = ItemWords.holder(item);
        words(holder, who.isEmpty() ? "" : TEXTS.format("item.card.holder", who, ItemWords.age(item)));
        ends(item);
        setTooltip(item.missing().sentences().isEmpty() ? null : all);
        setAccessibleText(
                String.join(" ", title.getText(), String.join(" ", about), missing.getText(), holder.getText(),
                        until.getText()));
        setContextMenu(ways.menu(item));
        setGraphic(card);
    }

    /** A line breaks between facts, never within one. */
    private static Label fact(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }

    private void lacks(PoolItem item) {
        missing.getStyleClass().removeAll("item-must", "item-should", "faint");
        words(missing, ItemWords.missingOnCard(item));
        missing.getStyleClass().add(ItemWords.colour(item).orElse("faint"));
        all.setText(ItemWords.allMissing(item));
    }

    private void ends(PoolItem item) {
        PoolItem.Listed listed = item.listed();
        LocalDate deadline = item.way().deadline();
        until.getStyleClass().removeAll("late", "faint");
        if (listed != null) {
            words(until, listed.day() == null
                    ? TEXTS.format("item.card.listedUndated", listed.title())
                    : TEXTS.format("item.card.listed", ChineseText.brief(listed.day()), listed.title()));
            until.getStyleClass().add("faint");
        } else {
            words(until, deadline == null ? "" : TEXTS.format("item.card.until", ChineseText.brief(deadline)));
            boolean urgent = deadline != null && !deadline.isAfter(today.plusDays(URGENT_DAYS));
            until.getStyleClass().add(urgent ? "late" : "faint");
        }
    }

    private static void words(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
