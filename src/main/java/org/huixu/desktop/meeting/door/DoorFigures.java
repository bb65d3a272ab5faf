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

/** Present, members and needed in figures that are read from across the room, and whether the line is reached. */
final class DoorFigures {

    private static final Texts TEXTS = Texts.of(DoorFigures.class);

    private final Label present = figure();
    private final Label members = figure();
    private final Label needed = figure();
    private final Label met = new Label();
    private final VBox neededBox = beside(needed, "door.needed");
    private final HBox node = new HBox(beside(present, "door.present"), beside(members, "door.members"), neededBox,
            met);

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
        present.setText(Integer.toString(ruled ? count.present() : (int) list.came(Group.MEMBER)));
        members.setText(Integer.toString(count.members()));
        needed.setText(Integer.toString(count.needed()));
        neededBox.setVisible(ruled);
        neededBox.setManaged(ruled);
        met.setVisible(ruled);
        met.setManaged(ruled);
        Chips.set(met, ruled ? TEXTS.get(count.met() ? "door.met" : "door.notMet") : "", count.met() ? "good" : "bad");
        present.getStyleClass().remove("bad");
        if (ruled && !count.met()) {
            present.getStyleClass().add("bad");
        }
    }

    private static Label figure() {
        Label label = new Label();
        label.getStyleClass().add("door-figure");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox beside(Label figure, String key) {
        Label caption = new Label(TEXTS.get(key));
        caption.getStyleClass().add("faint");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(figure, caption);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
