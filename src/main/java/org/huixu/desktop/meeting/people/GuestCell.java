package org.huixu.desktop.meeting.people;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.huixu.application.attendance.CapacityWords;
import org.huixu.application.attendance.LeaveWords;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.meeting.people.Guests.Guest;
import org.huixu.desktop.meeting.people.Guests.Heading;
import org.huixu.domain.attendance.LeaveState;
import org.jspecify.annotations.Nullable;

/** Shows a line of the list of the invited. */
final class GuestCell extends ListCell<Guests.Line> {

    private static final Texts TEXTS = Texts.of(GuestCell.class);

    GuestCell() {
        setPrefWidth(0);
        getStyleClass().add("guest-cell");
    }

    @Override
    protected void updateItem(Guests.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : switch (line) {
            case Heading heading -> heading(heading);
            case Guest guest -> guest(guest);
        });
    }

    private static Node heading(Heading heading) {
        Label label = new Label(TEXTS.format("meeting.people.heading", CapacityWords.of(heading.capacity()),
                Integer.toString(heading.count())));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Node guest(Guest guest) {
        Label name = new Label(guest.name());
        name.getStyleClass().add("guest-name");
        fixed(name, 92);
        Label post = new Label(guest.post());
        fixed(post, 208);
        Label why = new Label(guest.why());
        why.getStyleClass().add("faint");
        why.setTooltip(new Tooltip(guest.why()));
        why.setMinWidth(0);
        why.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(name, post, why);
        guest.leave().ifPresentOrElse(state -> line.getChildren().add(Chips.of(
                TEXTS.format("meeting.people.leave", LeaveWords.of(state)),
                state == LeaveState.REFUSED ? "" : "warn")), () -> {
                    if (guest.away()) {
                        line.getChildren().add(Chips.of(TEXTS.get("meeting.people.away"), "warn"));
                    }
                });
        if (guest.deliveries() > 0) {
            line.getChildren().add(Chips.of(TEXTS.format("meeting.people.delivered",
                    Integer.toString(guest.deliveries())), "good"));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    private static void fixed(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        Scale.widths(label);
        label.setTooltip(new Tooltip(label.getText()));
    }
}
