package org.huixu.desktop.shell;

import java.util.function.BiConsumer;
import javafx.scene.input.KeyEvent;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.start.Entrance;
import org.huixu.desktop.start.HeadStart;
import org.huixu.desktop.start.StartView;
import org.huixu.desktop.work.Desk;
import org.huixu.desktop.work.Topic;

/** A window in front of the offices: it shows what there is to choose when it is told to. */
final class StartPage implements Entrance.Arrival {

    private static final Texts TEXTS = Texts.of(StartPage.class);

    private final BiConsumer<OpenOffice, Desk> arrived;
    private final Runnable elsewhere;
    private final Entrance entrance;
    private final StartView view;

    /**
     * @param arrived takes over when an office is open
     * @param elsewhere told when another start shows the office
     */
    StartPage(Entrance.Offices offices, MainWindow window, BiConsumer<OpenOffice, Desk> arrived, Runnable elsewhere) {
        this.arrived = arrived;
        this.elsewhere = elsewhere;
        entrance = new Entrance(offices, window.surface(), this);
        view = new StartView(entrance);
        Shortcuts keys = new Shortcuts();
        keys.help(window.surface(), () -> Topic.FIRST_USE);
        view.node().addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        window.show(TEXTS.get("shell.program"), view.node());
    }

    /** Goes on with an office that is being opened. */
    void open(HeadStart office) {
        entrance.open(office);
    }

    @Override
    public void arrived(OpenOffice office, Desk desk) {
        arrived.accept(office, desk);
    }

    @Override
    public void shownElsewhere() {
        elsewhere.run();
    }

    @Override
    public void stays() {
        view.shown();
    }
}
