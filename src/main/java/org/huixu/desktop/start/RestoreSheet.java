package org.huixu.desktop.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.FolderBackup;
import org.huixu.application.folder.Unlock;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.work.Desk;

/** Makes a data folder from a backup and opens it; stopped or failed, it leaves nothing. */
final class RestoreSheet {

    private static final Texts TEXTS = Texts.of(RestoreSheet.class);
    private static final String FILE = "backup";

    private final Entrance entrance;
    private final MakingSheet making;
    private final FolderField file;

    RestoreSheet(Entrance entrance) {
        this.entrance = entrance;
        this.making = new MakingSheet(entrance, TEXTS.get("start.restore.title"), TEXTS.get("start.restore.make"),
                this::make);
        this.file = new FolderField("", () -> entrance.surface().choosers().openFile(
                TEXTS.get("start.restore.choose"),
                new FileKind(TEXTS.get("start.restore.kind"), List.of("*" + FolderBackup.ENDING))));
    }

    void show(Optional<Path> target) {
        making.form().row(FILE, TEXTS.get("start.restore.file"), file)
                .row(MakingSheet.FOLDER, TEXTS.get("start.restore.target"), making.folder())
                .note(TEXTS.get("start.restore.note"));
        making.sheet().focusOn(file.text());
        making.show(target, TEXTS.get("start.new.folder"));
    }

    private void make() {
        List<Form.Complaint> wrong = file.path().isPresent() ? List.of()
                : List.of(new Form.Complaint(FILE, TEXTS.get("start.restore.missing")));
        making.place(wrong).ifPresent(target -> file.path().ifPresent(backup -> new Waiting(entrance.surface(),
                TEXTS.get("start.restore.looking")).failed(failure -> making.failed(failure, FILE))
                .run(_ -> encrypted(backup), encrypted -> {
                    if (encrypted) {
                        new PasswordSheet(entrance.surface(), backup).ask((unlock, sheet) -> restore(backup, target,
                                unlock, Optional.of(sheet)));
                    } else {
                        restore(backup, target, new Unlock.Nothing(), Optional.empty());
                    }
                })));
    }

    private boolean encrypted(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new RefusedFile(TEXTS.format("start.restore.none", backup.toString()));
        }
        return entrance.opener().restoring().encrypted(backup);
    }

    private void restore(Path backup, Path target, Unlock unlock, Optional<PasswordSheet> password) {
        Desk desk = Entrance.freeDesk();
        Waiting waiting = new Waiting(entrance.surface(), TEXTS.get("start.restore.working"))
                .failed(failure -> failed(failure, password))
                .stoppable(TEXTS.get("start.restore.patience"),
                        () -> entrance.surface().notices().warn(TEXTS.get("start.restore.stopped")));
        waiting.run(job -> work(backup, target, unlock, new Watch(job, waiting.stop(), desk)), office -> {
            password.ifPresent(PasswordSheet::close);
            making.sheet().close();
            entrance.enter(office, desk);
        });
    }

    private record Watch(Job job, Waiting.Stop stop, Desk desk) implements BackupProgress {

        @Override
        public void advanced(long done, long total) {
            job.advance(done, total);
        }

        @Override
        public boolean cancelled() {
            return stop.asked();
        }
    }

    private OpenOffice work(Path backup, Path target, Unlock unlock, Watch watch) {
        try {
            entrance.opener().restoring().restore(backup, target, unlock, watch);
        } catch (CancellationException _) {
            throw new Waiting.Stopped();
        }
        return entrance.opener().open(target, unlock, Entrance.seat(watch.desk()));
    }

    /** What is wrong with the password is told where it was typed, everything else where the files were named. */
    private void failed(Throwable failure, Optional<PasswordSheet> password) {
        if (password.isPresent() && password.get().concerns(failure)) {
            password.get().failed(failure);
        } else {
            password.ifPresent(PasswordSheet::close);
            making.failed(failure, FILE);
        }
    }
}
