package org.huixu.desktop.meeting.waiting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.SideWindow;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** Opens the window for the screen of the waiting room; where there are several screens, asks which. */
public final class WaitingRoom {

    private static final Texts TEXTS = Texts.of(WaitingRoom.class);
    private static final double WIDTH = 460;
    private static final double ROW = 44;

    private WaitingRoom() {
    }

    /** By what the window of a meeting is known. */
    public record Shown(MeetingId meeting) {
    }

    /** Opens it for the meeting, or puts it onto another screen. */
    public static void open(Workbench bench, Scene main, MeetingDossier dossier) {
        List<Screen> screens = SideWindow.screensBeside(main.getWindow());
        if (screens.size() == 1) {
            window(bench, main, dossier).open();
        } else {
            choose(bench, screens, screen -> window(bench, main, dossier).fill(screen));
        }
    }

    private static void choose(Workbench bench, List<Screen> screens, Consumer<Screen> then) {
        ListView<Screen> list = new ListView<>();
        list.getItems().setAll(screens);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * screens.size() + 2);
        list.getSelectionModel().selectFirst();
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Screen screen, boolean empty) {
                super.updateItem(screen, empty);
                setText(screen == null || empty ? null : words(screens, screen));
            }
        });
        Sheet sheet = new Sheet(TEXTS.get("waiting.choose"), new VBox(list)).width(WIDTH);
        sheet.cancel(TEXTS.get("waiting.cancel"));
        sheet.confirm(TEXTS.get("waiting.show"), () -> {
            Screen screen = list.getSelectionModel().getSelectedItem();
            sheet.close();
            then.accept(screen);
        });
        bench.sheets().show(sheet.focusOn(list));
    }

    private static String words(List<Screen> screens, Screen screen) {
        String size = TEXTS.format("waiting.size", Long.toString(Math.round(screen.getBounds().getWidth())),
                Long.toString(Math.round(screen.getBounds().getHeight())));
        return TEXTS.format(screen.equals(screens.getLast()) ? "waiting.screen.own" : "waiting.screen.other", size);
    }

    private static SideWindow window(Workbench bench, Scene main, MeetingDossier dossier) {
        Shown shown = new Shown(dossier.meeting().id());
        Optional<SideWindow> there = bench.windows().find(shown);
        return there.orElseGet(() -> {
            SideWindow made = new SideWindow(shown, Topic.SESSION, bench, main,
                    TEXTS.format("waiting.window", dossier.meeting().designation().title()));
            WaitingPage page = new WaitingPage(made.bench(), dossier.meeting().id(), made::close);
            return made.show(page.node()).onClosed(page::close);
        });
    }
}
