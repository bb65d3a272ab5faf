package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.meeting.SessionSheet;
import org.huixu.desktop.meeting.attendance.QuorumStrip;
import org.huixu.desktop.meeting.door.SignIn;
import org.huixu.desktop.meeting.waiting.WaitingRoom;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/** The session as a whole: quorum, when it was opened and closed, the windows beside it, and the step that is next. */
final class SessionHead {

    private static final Texts TEXTS = Texts.of(SessionHead.class);

    private final Workbench bench;
    private final Label session = new Label();
    private final QuorumStrip quorum = new QuorumStrip();
    private final DecisionPapers papers;
    private final Button table = new Button(TEXTS.get("results.table"));
    private final Button waitingRoom = new Button(TEXTS.get("results.waitingRoom"));
    private final Button step = new Button();
    private final HBox node;
    private @Nullable MeetingDossier dossier;

    SessionHead(Workbench bench) {
        this.bench = bench;
        papers = new DecisionPapers(bench);
        table.setTooltip(new Tooltip("F11"));
        table.setOnAction(_ -> beside(SignIn::open));
        waitingRoom.setTooltip(new Tooltip("F7"));
        waitingRoom.setOnAction(_ -> beside(WaitingRoom::open));
        step.setTooltip(new Tooltip("F9"));
        List.of(table, waitingRoom, step).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        session.getStyleClass().add("faint");
        session.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node = new HBox(quorum.node(), gap, session, papers.node(), table, waitingRoom, step);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("toolbar-line", "pane-top");
        HBox.setHgrow(quorum.node(), Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    void show(MeetingDossier read, MeetingFacts facts) {
        dossier = read;
        quorum.show(read, bench.time());
        session.setText(session(read));
        step(read);
        boolean coming = !(read.meeting().state() instanceof MeetingState.Closed)
                && !(read.meeting().state() instanceof MeetingState.Cancelled);
        List.of(table, waitingRoom).forEach(button -> {
            button.setVisible(coming);
            button.setManaged(coming);
        });
        papers.show(facts, !coming);
    }

    private static String session(MeetingDossier read) {
        Meeting meeting = read.meeting();
        OfficeTime time = read.around().time();
        Instant opened = meeting.session().openedAt();
        Instant closed = meeting.session().closedAt();
        return opened == null
                ? ""
                : closed == null
                        ? TEXTS.format("results.openedAt", Moments.clock(time, opened))
                : TEXTS.format("results.openedAndClosedAt", Moments.clock(time, opened),
                        Moments.clock(time, closed));
    }

    private void step(MeetingDossier read) {
        boolean open = read.meeting().state() instanceof MeetingState.Open;
        boolean there = open || read.meeting().state() instanceof MeetingState.Scheduled;
        step.setText(TEXTS.get(open ? "results.close" : "results.open"));
        step.setOnAction(_ -> new SessionSheet(bench, read).show());
        step.setVisible(there);
        step.setManaged(there);
        Chips.lead(step, read.next() == NextStep.OPEN || read.next() == NextStep.CLOSE);
    }

    /** Opens or closes the meeting, where that can be done now. */
    void step() {
        if (step.isVisible()) {
            step.fire();
        }
    }

    /** The table at the door, in a window beside this one. */
    void table() {
        table.fire();
    }

    /** The screen of the waiting room, in a window beside this one. */
    void waitingRoom() {
        waitingRoom.fire();
    }

    /** A window beside this one. */
    private interface Beside {

        void open(Workbench bench, Scene main, MeetingDossier dossier);
    }

    private void beside(Beside window) {
        MeetingDossier read = dossier;
        if (read != null && node.getScene() != null) {
            window.open(bench, node.getScene(), read);
        }
    }
}
