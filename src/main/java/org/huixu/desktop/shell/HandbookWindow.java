package org.huixu.desktop.shell;

import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.stage.Stage;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.desktop.handbook.HandbookView;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.work.Help;
import org.huixu.desktop.work.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The handbook in a window of its own, beside whatever is being done: one for all windows of the program. Nothing of it is
 * there before it is opened, nor after it is closed. Used on the FX thread.
 */
public final class HandbookWindow implements Help {

    private static final Texts TEXTS = Texts.of(HandbookWindow.class);

    private final Bookshelf books;
    private final Look look;
    private final Function<Stage, Needs> needs;
    private @Nullable Opened opened;

    /** What the window works with. */
    public record Needs(Executor workers, Choosers choosers, Memory memory) {
    }

    private record Opened(MainWindow window, HandbookView view) {
    }

    /** @param needs for the window once it is made */
    public HandbookWindow(Bookshelf books, Look look, Function<Stage, Needs> needs) {
        this.books = books;
        this.look = look;
        this.needs = needs;
    }

    @Override
    public void open(Topic topic) {
        Opened shown = opened == null ? make() : opened;
        opened = shown;
        shown.view().turnTo(topic.page());
        shown.window().toFront();
    }

    /** The window, while it is open. */
    public @Nullable MainWindow window() {
        return opened == null ? null : opened.window();
    }

    private Opened make() {
        Stage stage = new Stage();
        Needs given = needs.apply(stage);
        MainWindow window = new MainWindow(stage, look,
                new MainWindow.Needs(given.workers(), given.choosers(), Programs::new, this, given.memory()));
        HandbookView view = new HandbookView(window.surface(), books, look, stage::hide);
        Shortcuts keys = new Shortcuts();
        keys.on(Shortcut.KEYS, () -> keys.show(window.surface().sheets()));
        keys.on(Shortcut.LARGER, () -> look.zoomBy(1));
        keys.on(Shortcut.SMALLER, () -> look.zoomBy(-1));
        keys.on(Shortcut.USUAL, () -> look.zoomProperty().set(1));
        keys.on(Shortcut.DARK, () -> look.darkProperty().set(!look.darkProperty().get()));
        view.onKey(keys::pressed);
        window.show(TEXTS.get("shell.handbook"), view.node());
        stage.setOnHidden(_ -> {
            view.close();
            opened = null;
        });
        return new Opened(window, view);
    }
}
