package org.huixu.command;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.document.PaperException;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.fault.ErrorCode;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderTexts;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.workplace.OfficeOpener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The edge: turns what commands throw into sentences and exit codes, and logs what is broken, once. */
final class FaultReport {

    private static final Logger LOG = LoggerFactory.getLogger(FaultReport.class);

    private final Session session;

    FaultReport(Session session) {
        this.session = session;
    }

    /** Tells the user and gives the exit code. */
    int report(Throwable failure) {
        return switch (failure) {
            case Declined declined -> say(declined.code(), declined.sentences());
            case FolderException folder -> say(code(folder), List.of(Session.TEXTS.format("command.fault.folder",
                    FolderTexts.sentence(folder), folder.fault().code())));
            case RefusedFile file -> say(ExitCode.REFUSED, List.of(file.reason()));
            case BrokenRegulation file -> say(ExitCode.REFUSED, file.problems().stream()
                    .map(one -> Session.TEXTS.format("command.fault.line", Integer.toString(one.line()), one.reason()))
                    .toList());
            case Impossible not -> say(ExitCode.REFUSED, not.problems().stream().map(ProblemTexts::sentence).toList());
            case PaperException.FaceUnreadable face -> say(ExitCode.REFUSED,
                    List.of(Session.TEXTS.format("command.fault.face", face.face())));
            case CancellationException _ ->
                    say(ExitCode.REFUSED, List.of(Session.TEXTS.get("command.fault.cancelled")));
            default -> broken(failure);
        };
    }

    private int say(ExitCode code, List<String> sentences) {
        sentences.forEach(session.terminal()::complain);
        return code.number();
    }

    private int broken(Throwable failure) {
        String code = ErrorCode.of(failure);
        return say(ExitCode.BROKEN, List.of(Session.TEXTS.format("command.fault.broken", code), logged(code, failure)));
    }

    private String logged(String code, Throwable failure) {
        try (OfficeOpener.KeptLog log = session.opener().keepLog(session.place())) {
            LOG.error("Broken, error code {}", code, failure);
            return Session.TEXTS.format("command.fault.logged", log.file().toString());
        } catch (FolderException unwritable) {
            return FolderTexts.sentence(unwritable);
        }
    }

    private static ExitCode code(FolderException failure) {
        return switch (failure.fault()) {
            case IN_USE -> ExitCode.IN_USE;
            case BACKUP_DAMAGED, ATTACHMENT_TOO_SECRET -> ExitCode.REFUSED;
            case WRONG_PASSWORD, PASSWORD_NEEDED, PASSWORD_NOT_EXPECTED, WRONG_RECOVERY_KEY, RECOVERY_KEY_MISTYPED,
                    NEWER_VERSION, NOT_WRITABLE, GONE, NOT_A_DATA_FOLDER, HALF_CREATED, HALF_RESTORED, DISK_FULL,
                    PROPERTIES_DAMAGED, KEY_FILE_DAMAGED, DATABASE_DAMAGED, ATTACHMENT_DAMAGED, ATTACHMENT_MISSING,
                    MIGRATION_FAILED, MIGRATION_CHANGED, TARGET_NOT_EMPTY, BUSY, FILE_TROUBLE ->
                    ExitCode.FOLDER;
        };
    }
}
