package org.huixu.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Takes a file that is dragged onto a place from outside the program. */
public final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private FileDrop() {
    }

    /** From now on the place takes files, the first of them where there are several. */
    public static void on(Region place, Consumer<Path> taken) {
        place.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                place.pseudoClassStateChanged(OVER, true);
                event.consume();
            }
        });
        place.addEventHandler(DragEvent.DRAG_EXITED, _ -> place.pseudoClassStateChanged(OVER, false));
        place.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            files.stream().findFirst().map(File::toPath).ifPresent(taken);
        });
    }
}
