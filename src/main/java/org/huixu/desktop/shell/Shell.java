package org.huixu.desktop.shell;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.huixu.application.change.Changed;
import org.huixu.application.change.Door;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.store.Actor;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.meeting.finding.RepairPlace;
import org.huixu.desktop.work.Desk;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Surface;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Ways;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The inside of a window on an opened office: side bar, the view in front, status bar. Closed with the window. */
public final class Shell implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(Shell.class);
    private static final int MOST_BACK = 50;
    private static final long QUARTER = 15;

    private final Workbench bench;
    private final BorderPane frame = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Sidebar sidebar;
    private final Palette palette;
    private final Shortcuts shortcuts;
    private final Views views;
    private final Deque<Place> back = new ArrayDeque<>();
    private final Deque<Place> forth = new ArrayDeque<>();
    private final Door.Listening listening;
    private final Timeline clock;
    private LocalDateTime beaten;
    private @Nullable Place place;
    private @Nullable View front;

    /** What the window lends to its inside. */
    public record Window(Surface surface, Look look, Runnable another, Runnable leave, Runnable quit) {
    }

    /**
     * @param desk who works here
     * @param window the window around; {@code another} opens one more on the same office, {@code leave} closes the office,
     *     {@code quit} the window
     */
    public Shell(OpenOffice office, Desk desk, Window window) {
        bench = new Workbench(office, window.surface(), new Leading(), desk);
        views = new Views(bench, window.look());
        listening = office.workplace().door().listen(bench.changes()::publish);
        bench.changes().on(this::recognise, Person.class);
        beaten = quarter();
        clock = new Timeline(new KeyFrame(Duration.minutes(1), _ -> beat()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        frame.addEventFilter(InputEvent.ANY, _ -> beat()); // after a sleep, the new day at the first touch
        sidebar = new Sidebar(this::go);
        shortcuts = new Shortcuts();
        palette = new Palette(bench, () -> shortcuts.show(bench.sheets()));
        frame.setLeft(sidebar.node());
        frame.setCenter(middle);
        frame.setBottom(new StatusBar(bench, window.look(), () -> bench.surface().help().open(topic())).node());
        frame.getStyleClass().add("shell");
        middle.getStyleClass().add("view-area");
        middle.setMinSize(0, 0); // what a view has no room for never pushes the frame out of the window
        keys(window);
        bench.sheets().onFocusLost(() -> {
            if (front != null) {
                front.shown();
            }
        });
    }

    public Parent node() {
        return frame;
    }

    public Workbench bench() {
        return bench;
    }

    /** Where the user is. */
    public @Nullable Place place() {
        return place;
    }

    private Topic topic() {
        return front == null ? Topic.WHOLE_MEETING : front.topic();
    }

    /** Goes to a place and remembers the way back. */
    public void go(Place to) {
        if (place != null && !place.equals(reached(to))) {
            back.push(place);
            forth.clear();
            if (back.size() > MOST_BACK) {
                back.removeLast();
            }
        }
        show(to);
    }

    /** Makes the views look again when a day or the quarter of an hour is over: deadlines pass while nobody acts. */
    private void beat() {
        LocalDateTime now = quarter();
        if (!now.equals(beaten)) {
            beaten = now;
            bench.changes().publish(Changed.NOTHING);
        }
    }

    private LocalDateTime quarter() {
        LocalDateTime now = bench.time().local();
        return now.truncatedTo(ChronoUnit.HOURS).plusMinutes(now.getMinute() / QUARTER * QUARTER);
    }

    @Override
    public void close() {
        clock.stop();
        listening.close();
        bench.windows().close();
        views.close();
    }

    private void keys(Window window) {
        shortcuts.on(Shortcut.PALETTE, palette::open);
        shortcuts.on(Shortcut.TODAY, () -> go(new Place.Today()));
        shortcuts.on(Shortcut.MEETINGS, () -> go(new Place.Meetings()));
        shortcuts.on(Shortcut.ITEMS, () -> go(new Place.Items(null)));
        shortcuts.on(Shortcut.ATTENDANCE, () -> go(new Place.Attendance()));
        shortcuts.on(Shortcut.ALL_MINUTES, () -> go(new Place.AllMinutes()));
        shortcuts.on(Shortcut.COMPLIANCE, () -> go(new Place.Compliance(null)));
        shortcuts.on(Shortcut.PEOPLE, () -> go(new Place.People(null)));
        shortcuts.on(Shortcut.SETTINGS, () -> go(new Place.Settings()));
        shortcuts.on(Shortcut.BACK, () -> step(back, forth));
        shortcuts.on(Shortcut.FORTH, () -> step(forth, back));
        shortcuts.on(Shortcut.UNDO, () -> bench.acts().undoLast());
        shortcuts.on(Shortcut.REDO, () -> bench.acts().redoLast());
        shortcuts.on(Shortcut.LARGER, () -> window.look().zoomBy(1));
        shortcuts.on(Shortcut.SMALLER, () -> window.look().zoomBy(-1));
        shortcuts.on(Shortcut.USUAL, () -> window.look().zoomProperty().set(1));
        shortcuts.on(Shortcut.DARK, () -> window.look().darkProperty().set(!window.look().darkProperty().get()));
        shortcuts.on(Shortcut.WINDOW, window.another());
        shortcuts.on(Shortcut.LEAVE, window.leave());
        shortcuts.on(Shortcut.QUIT, window.quit());
        shortcuts.help(bench.surface(), this::topic);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts::pressed);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextInputControl text && nothingOfItsOwn(text, event)) {
                shortcuts.pressed(event);
            }
        });
    }

    /** An empty field has nothing of its own to take back, and one in which nothing was taken back none to do again. */
    private static boolean nothingOfItsOwn(TextInputControl text, KeyEvent event) {
        return (Shortcut.UNDO.pressed(event) && text.getText().isEmpty())
                || (Shortcut.REDO.pressed(event) && !text.isRedoable());
    }

    /** Who gave only a name when the office was still empty is known once the directory has one person of that name. */
    private void recognise() {
        String name = bench.desk().get().name();
        if (bench.desk().get().personId() == null) {
            bench.background().run(TEXTS.get("shell.recognise"), _ -> bench.workplace().lists().people(bench.today()),
                    people -> {
                        List<PersonRow> same = people.stream().filter(one -> one.name().equals(name)).toList();
                        if (same.size() == 1 && bench.desk().get().personId() == null) {
                            bench.desk().take(new Actor(new PersonId(same.getFirst().id()), name));
                        }
                    });
        }
    }

    private void step(Deque<Place> from, Deque<Place> to) {
        Place next = from.poll();
        if (next != null) {
            if (place != null) {
                to.push(place);
            }
            show(next);
        }
    }

    private void show(Place to) {
        View view = views.of(to);
        place = reached(to);
        sidebar.mark(to);
        if (!view.equals(front)) {
            front = view;
            middle.getChildren().setAll(view.node());
        }
        view.shown();
    }

    private static Place reached(Place to) {
        return to instanceof Place.MeetingFile file ? file.reached() : to;
    }

    private final class Leading implements Ways {

        @Override
        public void go(Place to) {
            Shell.this.go(to);
        }

        /** A form above the part in which it is mended stays: it may be what is wrong. */
        @Override
        public Optional<Place> mending(MeetingId meeting, Finding finding) {
            MeetingPart part = RepairPlace.of(finding);
            boolean here = place instanceof Place.MeetingFile file && file.id().equals(meeting) && file.part() == part;
            return here && bench.sheets().any()
                    ? Optional.empty()
                    : Optional.of(new Place.MeetingFile(meeting, part, null, finding.subject()));
        }
    }
}
