package org.huixu.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.work.Outside;

/** Opens files with the programs of the machine, by the system's own command for that. */
final class Programs implements Outside {

    private static final Texts TEXTS = Texts.of(Programs.class);

    private final Background background;

    /** @param background says when there is no such program */
    Programs(Background background) {
        this.background = background;
    }

    @Override
    public void open(Path path) {
        background.run(TEXTS.get("shell.outside.opening"), _ -> start(path), _ -> {
        });
    }

    private static Path start(Path path) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String command = system.startsWith("windows") ? "explorer.exe" : system.startsWith("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(List.of(command, path.toString())).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return path;
        } catch (IOException none) {
            throw new RefusedFile(TEXTS.format("shell.outside.none", path.toString()));
        }
    }
}
