package org.huixu.desktop.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huixu.application.planning.Advice;
import org.huixu.application.planning.Wish;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/** Under the fields of a slot: what clashes with it, and slots near it in which nothing does, to be taken at a click. */
final class SlotAdvice {

    private static final Texts TEXTS = Texts.of(SlotAdvice.class);
    private static final int SHOWN = 5;

    private final Workbench bench;
    private final SlotFields slot;
    private final boolean numbered;
    private final Background.Lane lane;
    private final VBox node = new VBox();
    private @Nullable Wish asked;

    /** @param numbered whether the number it is going to have is said, too */
    SlotAdvice(Workbench bench, SlotFields slot, boolean numbered) {
        this.bench = bench;
        this.slot = slot;
        this.numbered = numbered;
        this.lane = bench.background().lane();
        node.getStyleClass().add("slot-advice");
        if (numbered) {
            node.getChildren().add(ordinal(null));
        }
    }

    Node node() {
        return node;
    }

    /** Looks at that slot, unless it was the last it looked at. */
    void of(Wish wish) {
        if (!wish.equals(asked)) {
            asked = wish;
            lane.run(TEXTS.get("meeting.advice.reading"), _ -> bench.workplace().planning().advice(wish),
                    advice -> show(advice, wish.slot()));
        }
    }

    void drop() {
        lane.drop();
    }

    /**
     * Which number it has is told by its day, and its line is there before, so that what is above stays where it is; slots are
     * looked for only near an hour.
     */
    private void show(Advice advice, Meeting.Slot wanted) {
        List<Node> lines = new ArrayList<>();
        if (numbered) {
            lines.add(ordinal(wanted.onDate() == null ? null : advice.ordinal()));
        }
        advice.clashes().stream().limit(SHOWN).forEach(one -> lines.add(warning(one)));
        if (advice.clashes().size() > SHOWN) {
            lines.add(warning(TEXTS.format("meeting.advice.more",
                    Integer.toString(advice.clashes().size() - SHOWN))));
        }
        if (!advice.free().isEmpty()) {
            FlowPane free = new FlowPane();
            free.getStyleClass().add("slot-advice-free");
            free.getChildren().add(note(TEXTS.get("meeting.advice.free")));
            advice.free().forEach(one -> free.getChildren().add(link(one)));
            lines.add(free);
        } else if (wanted.startsAt() != null && !advice.clashes().isEmpty()) {
            lines.add(note(TEXTS.get("meeting.advice.noneFree")));
        }
        node.getChildren().setAll(lines);
    }

    private static Label ordinal(@Nullable Integer number) {
        return note(number == null
                ? TEXTS.get("meeting.advice.ordinal.open")
                : TEXTS.format("meeting.advice.ordinal", number.toString()));
    }

    private Hyperlink link(Advice.FreeSlot free) {
        Hyperlink link = new Hyperlink(words(free.slot(), free.roomName()));
        link.setOnAction(_ -> slot.take(free.slot(), free.roomName().isEmpty() ? null : free.roomName()));
        return link;
    }

    /** 6月10日（周三）15:00—16:30　第一会议室. */
    static String words(Meeting.Slot slot, String roomName) {
        String day = slot.onDate() == null ? TEXTS.get("meeting.undetermined.day") : ChineseText.brief(slot.onDate());
        String start = slot.startsAt() == null ? "" : slot.startsAt().toString();
        String hours = slot.endsAt() == null ? start
                : TEXTS.format("meeting.advice.hours", start, slot.endsAt().toString());
        return roomName.isEmpty() ? TEXTS.format("meeting.advice.slot", day, hours)
                : TEXTS.format("meeting.advice.slotIn", day, hours, roomName);
    }

    private static Label note(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("form-note");
        return label;
    }

    private static Label warning(String words) {
        Label label = Sheets.paragraph(words);
        label.getStyleClass().addAll("form-note", "warning-text");
        return label;
    }
}
