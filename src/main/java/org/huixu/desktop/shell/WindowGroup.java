package org.huixu.desktop.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.application.workplace.OfficeOpener.Heeding;
import org.huixu.application.workplace.OfficeOpener.KeptLog;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.start.Entrance;
import org.huixu.desktop.start.HeadStart;
import org.huixu.desktop.start.Waiting;
import org.huixu.desktop.work.Desk;
import org.huixu.desktop.work.Place;
import org.jspecify.annotations.Nullable;

/**
 * The windows of one start of the program: a start page, or one or more windows on one office. Closing the last window
 * closes the office and ends the program. Used on the FX thread.
 */
public final class WindowGroup {

    private static final Texts TEXTS = Texts.of(WindowGroup.class);
    private static final Duration GRACE = Duration.millis(500);
    private static final double BESIDE = 28;

    private final Entrance.Offices offices;
    private final Memory memory;
    private final Look look;
    private final Means means;
    private final HandbookWindow handbook;
    private final List<Pane> panes = new ArrayList<>();
    private @Nullable Opened opened;
    private @Nullable KeptLog log;

    /**
     * What the windows work with.
     *
     * @param workers run what takes time
     * @param choosers ask for files, in front of a window
     * @param ended runs when the last window is closed
     * @param books what there is to read
     */
    public record Means(Executor workers, Function<Stage, Choosers> choosers, Runnable ended, Bookshelf books) {
    }

    /** One window and, once an office is open, what is inside. */
    private static final class Pane {

        private final MainWindow window;
        private @Nullable Shell shell;

        private Pane(MainWindow window) {
            this.window = window;
        }
    }

    /** The office that all windows show. */
    private record Opened(OpenOffice office, Desk desk, Heeding heeding) {
    }

    /** @param log kept until an office keeps its own */
    public WindowGroup(Entrance.Offices offices, Memory memory, Look look, Means means, @Nullable KeptLog log) {
        this.offices = offices;
        this.memory = memory;
        this.look = look;
        this.means = means;
        this.log = log;
        this.handbook = new HandbookWindow(means.books(), look,
                stage -> new HandbookWindow.Needs(means.workers(), means.choosers().apply(stage), memory));
    }

    /** Shows the first window with the start page, and then the office that is being opened, if any. */
    public MainWindow begin(Optional<HeadStart> office) {
        Pane first = pane();
        first.window.remember(memory);
        StartPage start = start(first);
        office.ifPresentOrElse(start::open, () -> Platform.runLater(start::stays));
        first.window.open();
        return first.window;
    }

    /** Brings the window that was last in front before all others. */
    public void toFront() {
        front().ifPresent(pane -> pane.window.toFront());
    }

    /** Tells the user in the front window that something is broken. */
    public void tell(Throwable failure) {
        front().ifPresent(pane -> pane.window.surface().background().failures().accept(failure));
    }

    /** The inside of the front window; absent on the start page. */
    public Optional<Shell> shell() {
        return front().flatMap(pane -> Optional.ofNullable(pane.shell));
    }

    /** How many windows there are. */
    public int count() {
        return panes.size();
    }

    private Optional<Pane> front() {
        return panes.stream().filter(pane -> pane.window.stage().isFocused()).findFirst()
                .or(() -> panes.stream().findFirst());
    }

    private Pane pane() {
        Stage stage = new Stage();
        MainWindow window = new MainWindow(stage, look, new MainWindow.Needs(means.workers(),
                means.choosers().apply(stage), Programs::new, handbook, memory));
        Pane pane = new Pane(window);
        panes.add(pane);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close(pane);
        });
        return pane;
    }

    private StartPage start(Pane pane) {
        return new StartPage(offices, pane.window, (office, desk) -> arrived(pane, office, desk), () -> end(pane));
    }

    private void arrived(Pane pane, OpenOffice office, Desk desk) {
        Path place = office.place();
        KeptLog before = log;
        log = null;
        if (before != null) {
            means.workers().execute(before::close);
        }
        opened = new Opened(office, desk,
                offices.opener().heedCalls(office, () -> Platform.runLater(this::toFront)));
        desk.actorProperty().subscribe(actor -> offices.recent().seated(place, actor));
        show(pane, opened, new Place.Today());
    }

    private void show(Pane pane, Opened one, Place place) {
        Shell shell = new Shell(one.office(), one.desk(), new Shell.Window(pane.window.surface(), look,
                () -> another(pane), () -> leave(pane), () -> close(pane)));
        pane.shell = shell;
        pane.window.show(MainWindow.title(one.office().place()), shell.node());
        shell.go(place);
    }

    /** One more window on the same office, at the same place, a little beside the first. */
    private void another(Pane from) {
        if (opened == null || from.shell == null) {
            return;
        }
        Place place = from.shell.place();
        Pane pane = pane();
        Stage old = from.window.stage();
        Stage stage = pane.window.stage();
        stage.setWidth(old.getWidth());
        stage.setHeight(old.getHeight());
        stage.setX(old.getX() + BESIDE);
        stage.setY(old.getY() + BESIDE);
        show(pane, opened, place == null ? new Place.Today() : place);
        pane.window.open();
    }

    /** Closes the office and goes back to the start page in this window. */
    private void leave(Pane pane) {
        whenQuiet(pane, List.copyOf(panes), () -> {
            List.copyOf(panes).stream().filter(other -> other != pane).forEach(this::hide);
            closeOffice(pane, () -> {
                StartPage start = start(pane);
                Platform.runLater(start::stays);
            });
        });
    }

    private void close(Pane pane) {
        whenQuiet(pane, List.of(pane), () -> {
            if (panes.size() > 1) {
                hide(pane);
            } else {
                closeOffice(pane, () -> end(pane));
            }
        });
    }

    private void end(Pane pane) {
        hide(pane);
        if (panes.isEmpty()) {
            means.ended().run();
        }
    }

    private void hide(Pane pane) {
        empty(pane);
        panes.remove(pane);
        pane.window.stage().hide();
    }

    private void empty(Pane pane) {
        Shell shell = pane.shell;
        pane.shell = null;
        if (shell != null) {
            try {
                shell.close();
            } catch (Exception broken) {
                pane.window.surface().background().failures().accept(broken);
            }
        }
    }

    /** Ends the views before their office; a second close while the first still works changes nothing. */
    private void closeOffice(Pane pane, Runnable then) {
        Opened one = opened;
        opened = null;
        if (one == null) {
            if (pane.shell == null) {
                then.run();
            }
            return;
        }
        new Waiting(pane.window.surface(), TEXTS.get("shell.closing")).failed(failure -> {
            empty(pane);
            then.run();
            tell(failure);
        }).run(_ -> {
            one.heeding().close();
            one.office().close();
            return offices.opener().keepLog(offices.documents());
        }, kept -> {
            log = kept;
            empty(pane);
            then.run();
        });
    }

    /** Runs it at once, or, where work is running in these windows that does not end soon, after the user agrees. */
    private void whenQuiet(Pane pane, List<Pane> concerned, Runnable then) {
        if (running(concerned).isEmpty()) {
            then.run();
            return;
        }
        PauseTransition grace = new PauseTransition(GRACE);
        grace.setOnFinished(_ -> {
            String names = running(concerned).stream().map(Job::name).distinct()
                    .collect(Collectors.joining(TEXTS.get("shell.comma")));
            if (names.isEmpty()) {
                then.run();
            } else if (!pane.window.surface().sheets().any() || opened == null) {
                pane.window.surface().sheets().ask(TEXTS.get("shell.busy.title"),
                        TEXTS.format("shell.busy.text", names), TEXTS.get("shell.busy.close"),
                        TEXTS.get("shell.busy.stay"), then);
            }
        });
        grace.play();
    }

    private static List<Job> running(List<Pane> panes) {
        return panes.stream().flatMap(pane -> pane.window.surface().background().running().stream()).toList();
    }
}
