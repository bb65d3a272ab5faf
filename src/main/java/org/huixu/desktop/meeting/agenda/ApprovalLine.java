package org.huixu.desktop.meeting.agenda;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Chips;
import org.huixu.domain.meeting.MeetingState;

/** Below an agenda: whether its list is approved as it stands, and the way to record the approval that is missing. */
final class ApprovalLine {

    private static final Texts TEXTS = Texts.of(ApprovalLine.class);

    private final Label said = new Label();
    private final Button approve = new Button(TEXTS.get("meeting.approval.menu"));
    private final HBox node = new HBox(said, approve);

    /**
     * @param asked records an approval
     */
    ApprovalLine(Runnable asked) {
        said.setWrapText(true);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        approve.setMinWidth(Region.USE_PREF_SIZE);
        approve.setTooltip(new Tooltip(TEXTS.get("meeting.approval.tooltip")));
        approve.setOnAction(_ -> asked.run());
        approve.managedProperty().bind(approve.visibleProperty());
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("toolbar-line");
    }

    Node node() {
        return node;
    }

    void show(MeetingDossier read) {
        said.setText(AgendaWords.approval(read));
        node.setVisible(!read.lines().isEmpty());
        approve.setVisible(read.listOpen() && !(read.meeting().state() instanceof MeetingState.Cancelled));
        Chips.lead(approve, read.next() == NextStep.APPROVE_LIST);
    }
}
