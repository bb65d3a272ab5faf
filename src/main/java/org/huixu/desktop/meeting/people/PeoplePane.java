package org.huixu.desktop.meeting.people;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.notice.Telling;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.meeting.arrangement.ArrangementBoard;
import org.huixu.desktop.meeting.notice.NoticeBoard;
import org.huixu.desktop.meeting.seating.SeatingBoard;
import org.huixu.desktop.work.PartPage;
import org.huixu.desktop.work.PeoplePage;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.Workbench;
import org.jspecify.annotations.Nullable;

/** The people of a meeting: who is invited, who was told and what was answered, who sees to what. */
public final class PeoplePane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(PeoplePane.class);

    private final GuestBoard guests;
    private final NoticeBoard notices;
    private final SeatingBoard seats;
    private @Nullable MeetingDossier dossier;
    private final ArrangementBoard arrangements;
    private final Map<PeoplePage, ToggleButton> tabs = new EnumMap<>(PeoplePage.class);
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane shown = new StackPane();
    private final VBox node;
    private PeoplePage page = PeoplePage.GUESTS;

    public PeoplePane(Workbench bench) {
        guests = new GuestBoard(bench);
        notices = new NoticeBoard(bench);
        seats = new SeatingBoard(bench);
        arrangements = new ArrangementBoard(bench);
        HBox line = new HBox();
        line.getStyleClass().addAll("material-tabs", "people-tabs");
        for (PeoplePage one : PeoplePage.values()) {
            ToggleButton tab = new ToggleButton();
            Toggles.join(tab, group);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.getStyleClass().add("small");
            tab.setTooltip(new Tooltip(TEXTS.get("meeting.people.page.tooltip")));
            tab.setOnAction(_ -> {
                turn(one);
                focus();
            });
            tabs.put(one, tab);
            line.getChildren().add(tab);
        }
        VBox.setVgrow(shown, Priority.ALWAYS);
        node = new VBox(line, shown);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F9) {
                event.consume();
                PeoplePage[] pages = PeoplePage.values();
                turn(pages[(java.util.List.of(pages).indexOf(page) + 1) % pages.length]);
                focus();
            }
        });
        turn(page);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MeetingDossier read) {
        guests.show(read);
        notices.show(read);
        dossier = read;
        if (page == PeoplePage.SEATS) {
            seats.show(read);
        }
        arrangements.show(read);
        int pending = read.facts().map(facts -> Telling.of(facts).pending().size()).orElse(0);
        name(PeoplePage.GUESTS, TEXTS.get("meeting.people.page.guests"));
        name(PeoplePage.SEATS, TEXTS.get("meeting.people.page.seats"));
        name(PeoplePage.NOTICES, pending == 0
                ? TEXTS.get("meeting.people.page.notices")
                : TEXTS.format("meeting.people.page.pending", Integer.toString(pending)));
        int open = ArrangementBoard.open(read);
        name(PeoplePage.ARRANGEMENTS, open == 0
                ? TEXTS.get("meeting.people.page.arrangements")
                : TEXTS.format("meeting.people.page.open", Integer.toString(open)));
    }

    @Override
    public boolean advance(NextStep step) {
        if (step == NextStep.INVITE) {
            turn(PeoplePage.GUESTS);
            guests.propose();
        } else if (step == NextStep.NOTIFY) {
            turn(PeoplePage.NOTICES);
            notices.tellPending();
        }
        return step == NextStep.INVITE || step == NextStep.NOTIFY;
    }

    @Override
    public Optional<Topic> topic() {
        return Optional.of(switch (page) {
            case GUESTS -> Topic.PEOPLE;
            case NOTICES -> Topic.NOTICES;
            case SEATS -> Topic.SEATS;
            case ARRANGEMENTS -> Topic.ARRANGEMENTS;
        });
    }

    @Override
    public void turnTo(PartPage wanted) {
        if (wanted instanceof PeoplePage of) {
            turn(of);
        }
        if (wanted == PeoplePage.NOTICES) {
            notices.choosePending();
        }
    }

    @Override
    public void close() {
        seats.close();
    }

    private void turn(PeoplePage wanted) {
        page = wanted;
        group.selectToggle(Objects.requireNonNull(tabs.get(wanted)));
        shown.getChildren().setAll(switch (wanted) {
            case GUESTS -> guests.node();
            case NOTICES -> notices.node();
            case SEATS -> seats.node();
            case ARRANGEMENTS -> arrangements.node();
        });
        MeetingDossier read = dossier;
        if (wanted == PeoplePage.SEATS && read != null) {
            seats.show(read);
        }
    }

    private void focus() {
        Platform.runLater(() -> {
            switch (page) {
                case GUESTS -> guests.focus();
                case NOTICES -> notices.focus();
                case SEATS -> seats.focus();
                case ARRANGEMENTS -> arrangements.focus();
            }
        });
    }

    private void name(PeoplePage which, String words) {
        Objects.requireNonNull(tabs.get(which)).setText(words);
    }
}
