package org.huixu.storage.folder;

import org.huixu.application.folder.RecoveryKey;

/**
 * A new encrypted folder.
 *
 * @param folder open
 * @param recoveryKey to be printed; it is stored nowhere and cannot be had again
 */
public record CreatedFolder(DataFolder folder, RecoveryKey recoveryKey) {
}
