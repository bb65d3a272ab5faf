package org.huixu.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.workplace.OfficeOpener.EncryptedOffice;
import org.huixu.application.workplace.OpenOffice;
import org.jspecify.annotations.Nullable;
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
        Path place = session.place();
        @Nullable
        String password = session.passwordFromFile();
        if (password == null) {
            try (OpenOffice office = session.opener().create(place, SecrecyLevel.OPEN, session.seat())) {
                session.terminal().say("command.create.done", office.place().toString());
            }
        } else {
            EncryptedOffice made = session.opener().createEncrypted(place, SecrecyLevel.OPEN, password,
                    session.seat());
            try (OpenOffice office = made.office()) {
                session.terminal().say("command.create.encrypted", office.place().toString(), made.recovery().text());
            }
        }
        return ExitCode.FINE.number();
    }
}
