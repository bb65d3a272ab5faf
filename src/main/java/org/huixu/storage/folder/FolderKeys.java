package org.huixu.storage.folder;

import org.huixu.storage.database.DatabaseKey;
import org.huixu.storage.key.AttachmentKeys;
import org.huixu.storage.key.MasterKey;
import org.jspecify.annotations.Nullable;

/** What an open folder encrypts with; both are null for a plain one. */
record FolderKeys(@Nullable DatabaseKey database, @Nullable AttachmentKeys attachments) {
    static final FolderKeys NONE = new FolderKeys(null, null);

    static FolderKeys of(MasterKey master) {
        return new FolderKeys(master.database(), master.attachments());
    }
}
