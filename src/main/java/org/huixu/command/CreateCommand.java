package org.huixu.command;

import java.util.concurrent.Callable;
import org.huixu.application.workplace.OpenOffice;
import picocli.CommandLine.Command;

/** Makes a data folder for a new office; an encrypted one where a password file is named. */
@Command(name = "create")
final class CreateCommand implements Callable<Integer> {

    private final Session session;

    CreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (OpenOffice office = session.create(session.place())) {
            session.opener().furnish(office);
            session.terminal().say("command.create.done", office.place().toString());
        }
        return ExitCode.FINE.number();
    }
}
