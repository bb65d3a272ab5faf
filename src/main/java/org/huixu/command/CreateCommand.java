package org.huixu.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huixu.application.workplace.OpenOffice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a data folder for a new office; an encrypted one where a password file is named. */
@Command(name = "create")
final class CreateCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--regulation", paramLabel = "FILE", descriptionKey = "command.option.own-regulation")
    private @Nullable Path regulation;

    CreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String own = regulation == null ? null : ImportCommand.text(regulation);
        if (own != null) {
            session.opener().requireUsable(own);
        }
        try (OpenOffice office = session.create(session.place())) {
            session.opener().furnish(office, Optional.ofNullable(own));
            session.terminal().say("command.create.done", office.place().toString());
        }
        return ExitCode.FINE.number();
    }
}
