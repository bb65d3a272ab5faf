package org.huixu.desktop.meeting.attendance;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;

/** Who stayed away from a meeting that is over without leave, each with the way to enter it, and the way to the check. */
final class AwayLine {

    private static final Texts TEXTS = Texts.of(AwayLine.class);

    private final Workbench bench;
    private final Consumer<PersonId> leave;
    private final FlowPane node = new FlowPane();

    /**
     * @param leave enters the leave of somebody afterwards
     */
    AwayLine(Workbench bench, Consumer<PersonId> leave) {
        this.bench = bench;
        this.leave = leave;
        node.getStyleClass().addAll("tool-flow", "away-line");
    }

    Node node() {
        return node;
    }

    void show(MeetingDossier read) {
        List<PersonId> people = read.meeting().state() instanceof MeetingState.Closed
                ? read.awayWithoutLeave()
                : List.of();
        node.setVisible(!people.isEmpty());
        node.setManaged(!people.isEmpty());
        Label caption = new Label(TEXTS.get("attendance.away"));
        caption.getStyleClass().add("form-error");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        node.getChildren().setAll(caption);
        people.forEach(person -> node.getChildren().add(button(TEXTS.format("attendance.away.leave",
                read.name(person)), TEXTS.get("attendance.away.leave.why"), () -> leave.accept(person))));
        node.getChildren().add(button(TEXTS.get("attendance.away.check"), TEXTS.get("attendance.away.check.why"),
                () -> bench.ways().go(new Place.MeetingFile(read.meeting().id(), MeetingPart.FINDINGS))));
    }

    private static Button button(String words, String why, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(why));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
