package org.huixu.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has; they may stand before or behind its name. */
@Command(name = "huixu")
final class CommonOptions {

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "command.option.data")
    private @Nullable Path data;

    @Option(names = "--recovery-file", paramLabel = "FILE", scope = ScopeType.INHERIT,
            descriptionKey = "command.option.recovery-file")
    private @Nullable Path recoveryFile;

    @Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT,
            descriptionKey = "command.option.password-file")
    private @Nullable Path passwordFile;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT,
            descriptionKey = "command.option.help")
    private boolean help;

    /** Takes the data folder from words that were understood elsewhere. */
    void in(@Nullable Path folder) {
        data = folder;
    }

    @Nullable
    Path data() {
        return data;
    }

    @Nullable
    Path recoveryFile() {
        return recoveryFile;
    }

    @Nullable
    Path passwordFile() {
        return passwordFile;
    }

    boolean help() {
        return help;
    }
}
