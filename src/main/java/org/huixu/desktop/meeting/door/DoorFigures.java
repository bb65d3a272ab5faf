package org.huixu.desktop.meeting.door;

import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.DoorList;
import org.huixu.application.attendance.DoorList.Group;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Chips;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.Count;

/**
 * Present, members and needed in figures that are read from across the room, and whether the line is reached; before the
 * opening also how many are expected, and how many are still missing.
 */
final class DoorFigures {

    private static final Texts TEXTS = Texts.of(DoorFigures.class);

    private final Label present = figure();
    private final Label expected = figure();
    private final Label members = figure();
    private final Label needed = figure();
    private final Label met = new Label();
    private final VBox expectedBox = beside(expected, caption("door.expected"));
    private final VBox neededBox = beside(needed, caption("door.needed"));
    private final Label presentCaption = caption("door.present");
    private final HBox node =
            new HBox(beside(present, presentCaption), expectedBox, beside(members, caption("door.members")),
                    neededBox, met);

    DoorFigures() {
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("door-figures");
        met.getStyleClass().addAll("chip", "door-met");
        met.setMinWidth(Region.USE_PREF_SIZE);
        node.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node node() {
        return node;
    }

    void show(MeetingFacts facts, DoorList list, Instant now) {
        Instant closed = facts.meeting().session().closedAt();
        Count count = facts.countAt(closed == null ? now : closed.minusMillis(1));
        boolean ruled = facts.type().quorum() != null;
        boolean before = !facts.meeting().begun();
        Count forecast = facts.forecast();
        present.setText(Integer.toString(ruled ? count.present() : (int) list.came(Group.MEMBER)));
        presentCaption.setText(TEXTS.get(before ? "door.arrived" : "door.present"));
        expected.setText(Integer.toString(forecast.present()));
        members.setText(Integer.toString(count.members()));
        needed.setText(Integer.toString(count.needed()));
        shown(expectedBox, before);
        shown(neededBox, ruled);
        shown(met, ruled);
        boolean coming = before && forecast.met();
        Chips.set(met, !ruled ? "" : words(count, before, coming), count.met() ? "good" : coming ? "warn" : "bad");
        present.getStyleClass().remove("bad");
        if (ruled && !count.met() && !coming) {
            present.getStyleClass().add("bad");
        }
    }

    private static String words(Count count, boolean before, boolean coming) {
        return count.met() ? TEXTS.get("door.met")
                : coming ? TEXTS.format("door.stillMissing", Integer.toString(count.needed() - count.present()))
                : TEXTS.get(before ? "door.willNotBeMet" : "door.notMet");
    }

    private static void shown(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static Label figure() {
        Label label = new Label();
        label.getStyleClass().add("door-figure");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label caption(String key) {
        Label caption = new Label(TEXTS.get(key));
        caption.getStyleClass().add("faint");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        return caption;
    }

    private static VBox beside(Label figure, Label caption) {
        VBox box = new VBox(figure, caption);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
