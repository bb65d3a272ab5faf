package org.huixu.desktop.meeting.results;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.regulation.Result;
import org.jspecify.annotations.Nullable;

/** An item on the agenda with how far it has come in the meeting. */
final class ItemCell extends ListCell<AgendaEntry> {

    private static final Texts TEXTS = Texts.of(ItemCell.class);

    private final Supplier<Optional<MeetingFacts>> facts;
    private final Label order = new Label();
    private final Label name = new Label();
    private final Label chip = new Label();
    private final HBox line = new HBox(order, new VBox(name, chip));

    /** @param facts of the meeting as it is now */
    ItemCell(Supplier<Optional<MeetingFacts>> facts) {
        this.facts = facts;
        order.getStyleClass().add("faint");
        order.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("chip");
        line.getStyleClass().add("item-cell");
        line.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AgendaEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        MeetingFacts now = facts.get().orElse(null);
        if (empty || entry == null || now == null) {
            setGraphic(null);
            return;
        }
        Optional<ItemFacts> item = now.agenda().item(entry.itemId());
        order.setText(Integer.toString(entry.entryOrder()));
        name.setText(item.map(one -> one.item().matter().title()).orElse("?"));
        name.setTooltip(new Tooltip(name.getText()));
        Optional<Discussion> discussion = now.agenda().discussions().stream()
                .filter(one -> one.itemId().equals(entry.itemId())).findFirst();
        String result = discussion.map(Discussion::result)
                .flatMap(key -> now.around().regulation().procedure().result(key)).map(Result::name).orElse(null);
        boolean over = discussion.map(Discussion::endedAt).isPresent();
        Optional<MeetingFacts.Count> lacking = discussion.flatMap(one -> below(now, one));
        chip.setText(result != null ? lacking.map(count -> TEXTS.format("results.item.below", result,
                Integer.toString(count.present()), Integer.toString(count.members()))).orElse(result)
                : TEXTS.get(over ? "results.item.over"
                        : discussion.isPresent() ? "results.item.begun" : "results.item.waiting"));
        chip.getStyleClass().removeAll("good", "accent", "warn", "bad");
        if (discussion.isPresent()) {
            chip.getStyleClass().add(lacking.isPresent()
                    ? "bad"
                    : result != null ? "good" : over ? "warn" : "accent");
        }
        setGraphic(line);
    }

    /** The figures of the moment of a result, where they were below the quorum. */
    private static Optional<MeetingFacts.Count> below(MeetingFacts facts, Discussion discussion) {
        Integer present = discussion.attendance().presentMembers();
        Integer members = discussion.attendance().allMembers();
        return present == null || members == null
                ? Optional.empty()
                : Optional.of(facts.count(present, members)).filter(count -> !count.met());
    }
}
