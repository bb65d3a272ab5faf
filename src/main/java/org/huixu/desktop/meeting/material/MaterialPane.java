package org.huixu.desktop.meeting.material;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.kordamp.ikonli.feather.Feather;

/** The papers of a meeting: their two deliveries on the left, the papers themselves on the right. */
public final class MaterialPane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(MaterialPane.class);
    private static final double DIVIDER = 0.68;

    private final Workbench bench;
    private final StackPane node = new StackPane();
    private final DeliveryBoard board;
    private final PaperShelf shelf;
    private final SplitPane work;

    public MaterialPane(Workbench bench) {
        this.bench = bench;
        board = new DeliveryBoard(bench);
        shelf = new PaperShelf(bench);
        work = new SplitPane(board.node(), shelf.node());
        work.setDividerPositions(DIVIDER);
        work.getStyleClass().addAll("view-body", "material-split");
        work.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(board::focus);
            }
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
        board.show(facts);
        shelf.show(read, facts);
        if (!node.getChildren().equals(List.of(work))) {
            node.getChildren().setAll(work);
        }
    }

    @Override
    public boolean advance(NextStep step) {
        boolean delivering = step == NextStep.DELIVER_FIRST || step == NextStep.DELIVER_SECOND;
        if (delivering) {
            board.deliverMissing();
        }
        return delivering;
    }
}
