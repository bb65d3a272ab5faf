package org.huixu.desktop;

import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.huixu.desktop.kit.Choosers;

/** Choosers that give what a test laid ready, in its order, and then nothing. */
record LaidReady(Deque<Path> chosen) implements Choosers {

    @Override
    public List<Path> openFiles(String title, FileKind kind) {
        return openFile(title, kind).stream().toList();
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        return Optional.ofNullable(chosen.poll());
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
        return Optional.ofNullable(chosen.poll())
                .map(path -> path.toFile().isDirectory() ? path.resolve(suggestedName) : path);
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(chosen.poll());
    }
}
