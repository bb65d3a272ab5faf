package org.huixu.desktop.meeting.material;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.FocusWhenShown;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.work.MaterialPage;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.PartPage;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.Subject;
import org.kordamp.ikonli.feather.Feather;

/**
 * The papers of a meeting: their two deliveries with the opinions that came back, what changed since the first, the numbered
 * copies of secret ones, and the papers themselves.
 */
public final class MaterialPane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(MaterialPane.class);

    private static final int COPIES = 2;

    private final Workbench bench;
    private final StackPane node = new StackPane();
    private final HandoutBoard board;
    private final PaperShelf shelf;
    private final RevisionBoard revisions = new RevisionBoard();
    private final CopyBoard copies;
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane shown = new StackPane();
    private final VBox work;
    private Runnable focus = () -> {
    };

    public MaterialPane(Workbench bench) {
        this.bench = bench;
        board = new HandoutBoard(bench);
        shelf = new PaperShelf(bench);
        focus = board::focus;
        copies = new CopyBoard(bench);
        VBox.setVgrow(shown, Priority.ALWAYS);
        HBox tabs = new HBox(tab(TEXTS.get("material.tab.deliveries"), board.node(), board::focus),
                tab(TEXTS.get("material.tab.revisions"), revisions.node(), revisions::focus),
                tab(TEXTS.get("material.tab.copies"), copies.node(), copies::focus),
                tab(TEXTS.get("material.tab.papers"), shelf.node(), shelf.node()::requestFocus));
        tabs.getStyleClass().add("material-tabs");
        group.selectToggle(group.getToggles().getFirst());
        shown.getChildren().setAll(board.node());
        work = new VBox(tabs, shown);
        work.getStyleClass().addAll("view-body", "material-work");
        FocusWhenShown.of(work, () -> focus.run());
    }

    private ToggleButton tab(String words, Node part, Runnable focusing) {
        return Toggles.small(words, group, () -> {
            shown.getChildren().setAll(part);
            focus = focusing;
            focusing.run();
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MeetingDossier read) {
        MeetingFacts facts = read.facts().orElse(null);
        if (facts == null || facts.agenda().entries().isEmpty()) {
            node.getChildren().setAll(new Blank(Feather.FOLDER, TEXTS.get("material.blank"),
                    TEXTS.get("material.blank.why")).way(TEXTS.get("material.blank.way"),
                            () -> bench.ways().go(new Place.MeetingFile(read.meeting().id(), MeetingPart.AGENDA))));
            return;
        }
        board.show(facts, read.next());
        revisions.show(facts);
        copies.show(facts);
        shelf.show(read, facts);
        if (!node.getChildren().equals(List.of(work))) {
            node.getChildren().setAll(work);
        }
    }

    @Override
    public boolean advance(NextStep step) {
        return switch (step) {
            case DELIVER_FIRST, DELIVER_SECOND -> {
                turnTo(0);
                board.deliverMissing();
                yield true;
            }
            case COLLECT_OPINIONS -> {
                turnTo(0);
                board.collectMissing();
                yield true;
            }
            case SET_DATE, INVITE, FILL_AGENDA, CALL, APPROVE_LIST, NOTIFY, REPORT_LEAVE, AWAIT, OPEN, DISCUSS, CLOSE,
                    DRAFT_MINUTES,
                    REVIEW_MINUTES, SIGN_MINUTES, ISSUE_MINUTES, ARCHIVE_MINUTES, NOTHING -> false;
        };
    }

    @Override
    public void turnTo(PartPage page) {
        if (page instanceof MaterialPage round) {
            turnTo(0);
            board.turnTo(round);
        }
    }

    /** What is missing of it is chosen in the table; a secret paper is among the numbered copies. */
    @Override
    public void mend(Subject subject) {
        boolean ofTable = board.mend(subject);
        turnTo(ofTable || subject.kind() != Subject.Kind.MATERIAL ? 0 : COPIES);
    }

    private void turnTo(int tab) {
        if (group.getToggles().get(tab) instanceof ToggleButton one && !one.isSelected()) {
            one.fire();
        } else {
            focus.run();
        }
    }
}
