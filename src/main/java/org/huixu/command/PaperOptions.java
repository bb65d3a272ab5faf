package org.huixu.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say where a paper is to be written. */
final class PaperOptions {

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "command.option.out")
    private Path out = Path.of("");

    @Option(names = "--force", descriptionKey = "command.option.force")
    private boolean force;

    /** The file as it was named: its ending says what is wanted. */
    Path named() {
        return out;
    }

    /** The file, to be written; declines as {@link TargetFile#of}. */
    TargetFile file() {
        return TargetFile.of(out, force);
    }
}
