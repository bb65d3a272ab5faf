package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.planning.Due;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/** A week or a day by the hours; what takes whole days stands above. */
final class HourGrid implements Grid {

    private static final Texts TEXTS = Texts.of(HourGrid.class);
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double EIGHT = 7.5 / HourPane.HOURS;
    /** So often the line of the time of day moves on. */
    private static final Duration TICK = Duration.seconds(20);

    private final Hands hands;
    private final Supplier<LocalTime> clock;
    private final Timeline ticking;
    private final HourPane pane;
    private final ScrollPane scroll;
    private final HBox heads = new HBox();
    private final Region gutter = new Region();
    private final Region bar = new Region();
    private final BorderPane node = new BorderPane();
    private List<LocalDate> days = List.of();
    private List<Region> tops = List.of();
    private double top = EIGHT;
    private boolean placing;

    /**
     * @param clock the time of day now
     */
    HourGrid(Hands hands, Supplier<LocalTime> clock) {
        this.hands = hands;
        this.clock = clock;
        pane = new HourPane(hands);
        scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "calendar-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setFocusTraversable(false);
        heads.getStyleClass().add("calendar-heads");
        gutter.getStyleClass().add("calendar-gutter");
        bar.minWidthProperty().bind(scroll.widthProperty().subtract(pane.widthProperty()));
        node.setTop(heads);
        node.setCenter(scroll);
        node.getStyleClass().add("calendar-week");
        node.setFocusTraversable(true);
        ticking = new Timeline(new KeyFrame(TICK, _ -> pane.now(clock.get())));
        ticking.setCycleCount(Animation.INDEFINITE);
        node.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
            } else {
                pane.now(clock.get());
                ticking.play();
            }
        });
        scroll.viewportBoundsProperty().subscribe(_ -> scrollTo(top));
        pane.heightProperty().subscribe(_ -> scrollTo(top));
        scroll.vvalueProperty().subscribe(value -> {
            double hidden = pane.getHeight() - scroll.getViewportBounds().getHeight();
            if (!placing && hidden > 0) {
                top = value.doubleValue() * hidden / pane.getHeight(); // the user chose what he sees
            }
        });
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void show(CalendarPage page, List<Due> dues, LocalDate today) {
        days = page.period().validFrom().datesUntil(Objects.requireNonNull(page.period().validTo())).toList();
        List<Region> columns = new ArrayList<>();
        for (LocalDate day : days) {
            List<Occasion> there = page.on(day);
            String name = days.size() == 1
                    ? ChineseText.brief(day)
                    : TEXTS.format("calendar.weekDay", ChineseText.weekday(day),
                            Integer.toString(day.getMonthValue()), Integer.toString(day.getDayOfMonth()));
            VBox column = new VBox(new DayHead(page, day, today, name));
            column.getStyleClass().add("calendar-top");
            column.setOnMouseClicked(event -> {
                hands.choose(day);
                if (event.getClickCount() == 2) {
                    hands.plan(Spot.on(day));
                }
            });
            dues.stream().filter(one -> one.day().equals(day))
                    .forEach(one -> column.getChildren().add(new DueNode(one, hands)));
            there.stream().filter(one -> !Lanes.timed(one, there))
                    .forEach(one -> column.getChildren().add(new EntryNode(one, day, false, hands)));
            column.setMinWidth(0);
            column.setPrefWidth(1);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.add(column);
        }
        tops = columns;
        heads.getChildren().setAll(gutter);
        heads.getChildren().addAll(columns);
        heads.getChildren().add(bar);
        pane.show(page, days, today);
        pane.now(clock.get());
    }

    @Override
    public void choose(LocalDate day) {
        pane.choose(day);
    }

    @Override
    public Spot marked(LocalDate day) {
        return pane.marked(day);
    }

    @Override
    public boolean takes(KeyEvent event) {
        int by = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (by == 0 || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        pane.step(by, event.isShiftDown());
        reveal();
        return true;
    }

    @Override
    public Optional<Spot> spot(Point2D point, double grabbed) {
        if (scroll.localToScene(scroll.getLayoutBounds()).contains(point)) {
            return pane.spot(point, grabbed);
        }
        for (int i = 0; i < tops.size(); i++) {
            if (tops.get(i).localToScene(tops.get(i).getLayoutBounds()).contains(point)) {
                return Optional.of(Spot.on(days.get(i)));
            }
        }
        return Optional.empty();
    }

    @Override
    public void mark(@Nullable Spot spot) {
        pane.mark(spot);
        for (int i = 0; i < tops.size(); i++) {
            tops.get(i).pseudoClassStateChanged(TARGET,
                    spot != null && spot.start() == null && spot.day().equals(days.get(i)));
        }
    }

    @Override
    public Optional<ScrollPane> scrolling() {
        return Optional.of(scroll);
    }

    @Override
    public void close() {
        ticking.stop();
    }

    /** Brings the marked hours into sight. */
    private void reveal() {
        double hidden = pane.getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * hidden;
        double mark = pane.markedAt() * pane.getHeight();
        double hour = pane.getHeight() / HourPane.HOURS;
        if (hidden > 0 && (mark < top || mark + hour > top + scroll.getViewportBounds().getHeight())) {
            scrollTo(pane.markedAt() - 1.0 / HourPane.HOURS);
        }
    }

    /** Scrolls so that that share of the day is at the top. */
    private void scrollTo(double share) {
        double hidden = pane.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            top = share;
            placing = true;
            scroll.setVvalue(Math.clamp(share * pane.getHeight() / hidden, 0, 1));
            placing = false;
        }
    }
}
