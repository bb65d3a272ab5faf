package org.huixu.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The choosers of the platform, in front of a window; they begin where the last one ended. */
public final class WindowChoosers implements Choosers {

    private final Window window;
    private final LastFolder last;

    /** @param memory keeps where the last one ended for the next window and the next start */
    public WindowChoosers(Window window, Memory memory) {
        this.window = window;
        this.last = new LastFolder(memory, new File(System.getProperty("user.home", "")));
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        return remembered(fileChooser(title, kind).showOpenDialog(window));
    }

    @Override
    public List<Path> openFiles(String title, FileKind kind) {
        List<File> chosen = fileChooser(title, kind).showOpenMultipleDialog(window);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        last.chosen(chosen.getFirst());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
        FileChooser chooser = fileChooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(window));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last.beginning());
        return remembered(chooser.showDialog(window));
    }

    private FileChooser fileChooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last.beginning());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        last.chosen(chosen);
        return Optional.of(chosen.toPath());
    }
}
