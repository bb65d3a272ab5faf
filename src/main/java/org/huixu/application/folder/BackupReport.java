package org.huixu.application.folder;

import java.nio.file.Path;
import java.util.List;

/**
 * A backup that was written and verified.
 *
 * @param file the backup
 * @param attachments how many attachments are in it
 * @param damagedAttachments names of attachment files that were already damaged in the folder; they are in the backup as
 *     they are
 */
public record BackupReport(Path file, int attachments, List<String> damagedAttachments) {
    public BackupReport {
        damagedAttachments = List.copyOf(damagedAttachments);
    }
}
