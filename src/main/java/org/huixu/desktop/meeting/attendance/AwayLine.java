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
import org.huixu.domain.compliance.Absentees;
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
        Absentees away = read.meeting().state() instanceof MeetingState.Closed
                ? read.awayWithoutLeave()
                : Absentees.NONE;
        node.setVisible(!away.all().isEmpty());
        node.setManaged(!away.all().isEmpty());
        node.getChildren().clear();
        add(read, "attendance.away", away.members());
        add(read, "attendance.away.observers", away.observers());
        node.getChildren().add(button(TEXTS.get("attendance.away.check"), TEXTS.get("attendance.away.check.why"),
                () -> bench.ways().go(new Place.MeetingFile(read.meeting().id(), MeetingPart.FINDINGS))));
    }

    private void add(MeetingDossier read, String key, List<PersonId> people) {
        if (!people.isEmpty()) {
            Label caption = new Label(TEXTS.get(key));
            caption.getStyleClass().add("form-error");
            caption.setMinWidth(Region.USE_PREF_SIZE);
            node.getChildren().add(caption);
        }
        people.forEach(person -> node.getChildren().add(button(TEXTS.format("attendance.away.leave",
                read.name(person)), TEXTS.get("attendance.away.leave.why"), () -> leave.accept(person))));
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
