package org.huixu.desktop.meeting.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.TargetFile;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.attachment.Attachment;

/** What can be done with a stored file. */
final class FileActions {

    private static final Texts TEXTS = Texts.of(FileActions.class);

    private final Workbench bench;
    private final PaperPreview preview;

    FileActions(Workbench bench, PaperPreview preview) {
        this.bench = bench;
        this.preview = preview;
    }

    /** Shows a PDF inside, and gives anything else to its own program. */
    void show(FileRow row) {
        if (row.isPdf()) {
            preview.open(row.file().fileName(), row.file().fileName(), out -> copy(row.file(), out));
        } else {
            open(row);
        }
    }

    /** Gives a copy to the program that is set for such files; it is removed with the office. */
    void open(FileRow row) {
        String name = row.file().fileName();
        bench.background().run(TEXTS.format("meeting.file.opening", name), _ -> {
            Path copy = bench.office().newTempFile(row.ending());
            try (OutputStream out = Files.newOutputStream(copy)) {
                copy(row.file(), out);
            }
            return copy;
        }, copy -> {
            bench.outside().open(copy);
            bench.notices().done(TEXTS.format("meeting.file.opened", name));
        });
    }

    /** Asks where, and puts a copy there. */
    void save(FileRow row) {
        String name = row.file().fileName();
        bench.choosers().saveFile(TEXTS.get("meeting.file.save"), name,
                new Choosers.FileKind(TEXTS.get("meeting.file.kind"), List.of("*.*")))
                .ifPresent(target -> bench.background().run(TEXTS.format("meeting.file.saving", name), _ -> {
                    TargetFile.write(target, out -> copy(row.file(), out));
                    return target;
                }, _ -> bench.notices().done(
                        TEXTS.format("meeting.file.saved", String.valueOf(target.getFileName())),
                        TEXTS.get("meeting.file.folder"),
                        () -> bench.outside().open(TargetFile.folderOf(target)))));
    }

    private void copy(Attachment file, OutputStream out) throws IOException {
        try (InputStream in = bench.workplace().attachments().open(StoredAttachment.of(file))) {
            in.transferTo(out);
        }
    }
}
