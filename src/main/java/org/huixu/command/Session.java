package org.huixu.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.store.Actor;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.OfficeOpener;
import org.huixu.application.workplace.OfficeOpener.EncryptedOffice;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Seat;
import org.huixu.domain.compliance.Finding;
import org.jspecify.annotations.Nullable;

/** What the commands of one start share: the way to an office, the terminal and the options common to all. */
final class Session {

    static final Texts TEXTS = Texts.of(Session.class);

    private final OfficeOpener opener;
    private final Terminal terminal;
    private final CommonOptions options;

    Session(OfficeOpener opener, Terminal terminal, CommonOptions options) {
        this.opener = opener;
        this.terminal = terminal;
        this.options = options;
    }

    OfficeOpener opener() {
        return opener;
    }

    CommonOptions options() {
        return options;
    }

    Terminal terminal() {
        return terminal;
    }

    /** The data folder that the user named, or the usual one. */
    Path place() {
        Path named = options.data();
        return named == null ? opener.usualPlace() : named;
    }

    /** The data folder that the user named; where it would be dangerous to guess one. */
    Path namedPlace() {
        Path named = options.data();
        if (named == null) {
            throw new Declined(ExitCode.WRONG_WORDS, TEXTS.get("command.words.data-needed"));
        }
        return named;
    }

    /** The program itself at the desk. */
    Seat seat() {
        return Seat.of(new Actor(null, TEXTS.get("command.actor")));
    }

    /** Works in the office and closes it. */
    <R> R inOffice(Function<OpenOffice, R> work) {
        Path place = place();
        boolean encrypted = opener.inspect(place) == FolderState.ENCRYPTED;
        try (OpenOffice office = opener.open(place, unlock(encrypted, place), seat())) {
            return work.apply(office);
        }
    }

    /** Does a work in the office that is fine unless it throws, and closes it. */
    int fine(Consumer<OpenOffice> work) {
        return inOffice(office -> {
            work.accept(office);
            return ExitCode.FINE.number();
        });
    }

    /** Makes an office; an encrypted one where a password file is named, whose recovery key is shown at once. */
    OpenOffice create(Path place) {
        String password = passwordFromFile();
        if (password == null) {
            return opener.create(place, SecrecyLevel.OPEN, seat());
        }
        EncryptedOffice made = opener.createEncrypted(place, SecrecyLevel.OPEN, password, seat());
        terminal.say("command.create.recovery", made.recovery().text());
        return made.office();
    }

    /** What opens a folder or backup: the password from the file or from the keyboard, or nothing. */
    Unlock unlock(boolean encrypted, Path what) {
        String recovery = firstLine(options.recoveryFile());
        if (recovery != null) {
            return new Unlock.Recovery(recovery);
        }
        String fromFile = passwordFromFile();
        if (fromFile != null) {
            return new Unlock.Password(fromFile);
        }
        if (!encrypted) {
            return new Unlock.Nothing();
        }
        return terminal.askPassword("command.ask.password", what.toString()).map(typed -> (Unlock) new Unlock.Password(
                typed)).orElseThrow(
                        () -> new Declined(ExitCode.FOLDER,
                                TEXTS.format("command.password.needed", what.toString())));
    }

    /** The first line of the password file; absent when none is named. */
    @Nullable
    String passwordFromFile() {
        return firstLine(options.passwordFile());
    }

    private static @Nullable String firstLine(@Nullable Path file) {
        if (file == null) {
            return null;
        }
        try {
            List<String> lines = Files.readString(file).lines().toList();
            if (lines.isEmpty() || lines.getFirst().isEmpty()) {
                throw new Declined(ExitCode.REFUSED, TEXTS.format("command.password.file-empty", file.toString()));
            }
            return lines.getFirst();
        } catch (IOException unreadable) {
            throw refused("command.password.file-unreadable", file.toString());
        }
    }

    /** Why a thing is refused, in a sentence of the bundle. */
    static Declined refused(String key, String... arguments) {
        return new Declined(ExitCode.REFUSED, TEXTS.format(key, arguments));
    }

    /** The value of a change that was made; declines with all sentences when it was not. */
    static <R> R done(Outcome<R> outcome) {
        return switch (outcome) {
            case Outcome.Done<R> done -> done.value();
            case Outcome.Refused<R> not -> throw new Declined(ExitCode.REFUSED,
                    not.findings().stream().map(Session::sentence).toList());
            case Outcome.NotPossible<R> not -> throw new Declined(ExitCode.REFUSED,
                    not.problems().stream().map(ProblemTexts::sentence).toList());
            case Outcome.Stale<R> _ -> throw refused("command.refused.stale");
        };
    }

    private static String sentence(Finding finding) {
        return TEXTS.format("command.refused.rule", finding.words().message(), finding.article(),
                finding.words().repair());
    }
}
