package org.huixu.desktop.meeting.seating;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.huixu.application.document.Paper;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.seating.Seatings.Seated;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.PeoplePage;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Room;
import org.huixu.domain.seating.Sitter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The seats of a meeting (座次): by order, or exchanged by hand; the seat plan and the name cards. */
public final class SeatingBoard {

    private static final Texts TEXTS = Texts.of(SeatingBoard.class);

    private final Workbench bench;
    private final PaperPreview preview;
    private final Background.Lane lane;
    private final BorderPane node = new BorderPane();
    private final StackPane middle = new StackPane();
    private final PlanView plan = new PlanView(this::put);
    private final ScrollPane scroll = new ScrollPane(plan);
    private final Label about = new Label();
    private final ToggleButton left = new ToggleButton(TEXTS.get("seating.left"));
    private final ToggleButton right = new ToggleButton(TEXTS.get("seating.right"));
    private final Button byOrder = new Button(TEXTS.get("seating.byOrder"), Icons.of(Feather.REFRESH_CW));
    private final Button paper = new Button(TEXTS.get("seating.paper"), Icons.of(Feather.PRINTER));
    private final Button cards = new Button(TEXTS.get("seating.cards"), Icons.of(Feather.CREDIT_CARD));
    private @Nullable MeetingDossier dossier;
    private boolean focusWanted;

    public SeatingBoard(Workbench bench) {
        this.bench = bench;
        this.preview = new PaperPreview(bench);
        this.lane = bench.background().lane();
        ToggleGroup group = new ToggleGroup();
        Toggles.join(left, group);
        Toggles.join(right, group);
        left.getStyleClass().add("left-pill");
        right.getStyleClass().add("right-pill");
        left.setTooltip(new Tooltip(TEXTS.get("seating.left.tip")));
        right.setTooltip(new Tooltip(TEXTS.get("seating.right.tip")));
        left.setOnAction(_ -> side(true));
        right.setOnAction(_ -> side(false));
        byOrder.setTooltip(new Tooltip(TEXTS.get("seating.byOrder.tip")));
        byOrder.setOnAction(_ -> byOrder());
        paper.setOnAction(_ -> show(TEXTS.get("seating.paper"), bench.workplace().sheets()::seatPlan));
        cards.setOnAction(_ -> show(TEXTS.get("seating.cards"), bench.workplace().sheets()::nameCards));
        about.getStyleClass().add("faint");
        about.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox sides = new HBox(left, right);
        HBox tools = new HBox(sides, byOrder, about, gap, cards, paper);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().addAll("toolbar-line", "pane-tools");
        for (Region one : new Region[]{sides, byOrder, cards, paper}) {
            one.setMinWidth(Region.USE_PREF_SIZE);
        }
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        Label hint = new Label(TEXTS.get("seating.hint"));
        hint.getStyleClass().add("pane-foot");
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setWrapText(true);
        node.setTop(tools);
        node.setCenter(middle);
        node.setBottom(hint);
    }

    public Node node() {
        return node;
    }

    /** Shows the seats of the meeting as it was read. */
    public void show(MeetingDossier read) {
        dossier = read;
        if (read.facts().isEmpty() || read.facts().get().people().invitations().isEmpty()) {
            blank(read.meeting().id());
            return;
        }
        lane.run(TEXTS.get("seating.loading"), _ -> bench.workplace().seatings().of(read.meeting().id()),
                seated -> show(read.meeting().id(), seated));
    }

    /** Puts the focus on a place. */
    public void focus() {
        focusWanted = !middle.getChildren().contains(scroll);
        if (!focusWanted) {
            node.applyCss(); // what scrolls is only in the scene once it has its skin
            plan.focus();
        }
    }

    public void close() {
        lane.drop();
    }

    private void show(MeetingId meeting, Seated seated) {
        if (seated.seating().at().isEmpty()) {
            blank(meeting);
            return;
        }
        (seated.leftFirst() ? left : right).setSelected(true);
        byOrder.setDisable(seated.byHand() == 0);
        paper.setDisable(false);
        cards.setDisable(false);
        String people = Integer.toString(seated.seating().at().size());
        String room = seated.room().map(Room::name).orElse(TEXTS.get("seating.noRoom"));
        about.setText(seated.byHand() == 0
                ? TEXTS.format("seating.about", room, people)
                : TEXTS.format("seating.about.byHand", room, people, Integer.toString(seated.byHand())));
        plan.show(seated.seating());
        if (!middle.getChildren().contains(scroll)) {
            middle.getChildren().setAll(scroll);
        }
        if (focusWanted) {
            focus();
        }
    }

    private void blank(MeetingId meeting) {
        byOrder.setDisable(true);
        paper.setDisable(true);
        cards.setDisable(true);
        about.setText("");
        middle.getChildren().setAll(new Blank(Feather.GRID, TEXTS.get("seating.blank"), TEXTS.get("seating.blank.why"))
                .way(TEXTS.get("seating.blank.way"), () -> bench.ways()
                        .go(new Place.MeetingFile(meeting, MeetingPart.PEOPLE, PeoplePage.GUESTS))));
    }

    private void put(Sitter sitter, int place) {
        MeetingDossier read = dossier;
        if (read != null) {
            bench.acts().deed(TEXTS.get("seating.putting"),
                    () -> bench.workplace().seating().put(read.meeting().id(), sitter, place))
                    .said(TEXTS.format("seating.put", sitter.name())).go();
        }
    }

    private void byOrder() {
        MeetingDossier read = dossier;
        if (read != null) {
            bench.acts().deed(TEXTS.get("seating.byOrder"),
                    () -> bench.workplace().seating().byOrder(read.meeting().id()))
                    .said(TEXTS.get("seating.byOrder.done")).go();
        }
    }

    private void side(boolean atLeft) {
        (atLeft ? left : right).setSelected(true);
        bench.acts().deed(TEXTS.get("seating.side"), () -> bench.workplace().seating().secondAtLeft(atLeft))
                .said(TEXTS.get(atLeft ? "seating.side.left" : "seating.side.right")).go();
    }

    /** Makes a paper from what is recorded now. */
    private interface Making {

        Paper of(MeetingId meeting);
    }

    private void show(String name, Making making) {
        MeetingDossier read = dossier;
        if (read != null) {
            String code = PaperTitle.file(read.meeting());
            preview.showListing(PaperTitle.of(name, read.meeting()),
                    TEXTS.format("seating.paper.name", code, name), out -> bench.workplace().sheets()
                            .write(making.of(read.meeting().id()), out));
        }
    }
}
