package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** An entry of the calendar: opened by Enter or a double click, carried by the mouse. */
final class EntryNode extends VBox {

    private static final Texts TEXTS = Texts.of(EntryNode.class);
    private static final int COLOURS = 8;

    private final Occasion occasion;
    private final LocalDate day;

    /**
     * @param tall with the hours and the place in lines of their own
     */
    EntryNode(Occasion occasion, LocalDate day, boolean tall, Hands hands) {
        this.occasion = occasion;
        this.day = day;
        getStyleClass().addAll("calendar-entry", colour(occasion));
        getStyleClass().addAll(state(occasion));
        setFocusTraversable(true);
        setMinSize(0, 0);
        Label title = label(occasion.title(), "calendar-entry-title");
        if (tall) {
            title.setWrapText(true);
            getChildren().add(new HBox(title));
            String below = (occasion.hours() + ' ' + occasion.place().name()).strip();
            getChildren().add(label(below, "calendar-entry-time"));
            Rectangle frame = new Rectangle();
            frame.widthProperty().bind(widthProperty());
            frame.heightProperty().bind(heightProperty());
            setClip(frame);
        } else {
            Label time = label(start(occasion), "calendar-entry-time");
            time.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(time, title);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("calendar-entry-line");
            if (time.getText().isEmpty()) {
                line.getChildren().remove(time);
            }
            getChildren().add(line);
        }
        Tooltip.install(this, new Tooltip(whole(occasion)));
        setAccessibleText(whole(occasion));
        focusedProperty().subscribe(focused -> {
            if (focused && occasion.time().from() != null) {
                hands.choose(day);
            }
        });
        setOnMousePressed(event -> {
            requestFocus();
            event.consume(); // the hours below begin to mark a range where they are pressed
        });
        setOnMouseClicked(event -> {
            event.consume();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                hands.open(occasion);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                hands.open(occasion);
            }
        });
        setOnContextMenuRequested(event -> {
            event.consume();
            requestFocus();
            // as large as other menus are, not as the letters in here
            hands.menu(occasion).show(getScene().getRoot(), event.getScreenX(), event.getScreenY());
        });
    }

    Occasion occasion() {
        return occasion;
    }

    LocalDate day() {
        return day;
    }

    /** Marks it as asking for a room or for somebody twice; says with what. */
    void clashes(List<String> sentences) {
        if (!sentences.isEmpty() && !getStyleClass().contains("clash")) {
            getStyleClass().add("clash");
            Label mark = new Label(null, Icons.of(Feather.ALERT_TRIANGLE));
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.getStyleClass().add("calendar-clash");
            ((Pane) getChildren().getFirst()).getChildren().addFirst(mark);
            String words = whole(occasion) + '\n' + String.join("\n", sentences);
            Tooltip.install(this, new Tooltip(words));
            setAccessibleText(words);
        }
    }

    /** Marks a meeting for which something is missing, by the colour of the worst. */
    void judged(String colour) {
        getStyleClass().removeAll("bad", "warn");
        if (!colour.isEmpty()) {
            getStyleClass().add(colour);
        }
    }

    /** Whether it is a meeting that may still be moved. */
    static boolean movable(Occasion occasion) {
        return occasion.state() instanceof MeetingState.Planned || occasion.state() instanceof MeetingState.Scheduled;
    }

    private static String start(Occasion one) {
        LocalTime start = one.time().start();
        return start == null ? one.hours() : start.toString();
    }

    /** All that is known of it, a line each. */
    private static String whole(Occasion one) {
        List<String> lines = new ArrayList<>();
        lines.add(one.title());
        if (!one.title().contains(one.sort())) {
            lines.add(one.sort());
        }
        LocalDate from = one.time().from();
        LocalDate last = one.time().last();
        if (from == null || last == null) {
            lines.add(TEXTS.get("calendar.undetermined"));
        } else if (!from.equals(last)) {
            lines.add(last.equals(LocalDate.MAX)
                    ? TEXTS.format("calendar.since", from.toString())
                    : TEXTS.format("calendar.days", from.toString(), last.toString()));
        }
        lines.add(one.hours());
        lines.add(one.place().name());
        if (one.state() != null) {
            lines.add(StateNames.ofMeeting(Objects.requireNonNull(one.state()).code()));
        }
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    private static String colour(Occasion one) {
        return switch (one.kind()) {
            case MEETING -> "type-" + (one.order() < 0 ? 0 : one.order() % COLOURS);
            case EVENT -> "event";
            case ABSENCE -> "absence";
            case WORK_MEETING -> "work-meeting";
        };
    }

    private static List<String> state(Occasion one) {
        return switch (one.state()) {
            case null -> List.of();
            case MeetingState.Planned _ -> List.of("planned");
            case MeetingState.Scheduled _ -> List.of("scheduled");
            case MeetingState.Open _ -> List.of("open");
            case MeetingState.Closed _ -> List.of("closed");
            case MeetingState.Cancelled _ -> List.of("cancelled");
        };
    }

    private static Label label(@Nullable String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
