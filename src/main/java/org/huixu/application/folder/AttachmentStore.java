package org.huixu.application.folder;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * The files kept in a data folder. A file is put once and never changed; the same content is kept once however often it
 * is put. Safe for all threads; never to be called inside a transaction: put the file first, then store its row.
 */
public interface AttachmentStore {
    /**
     * Keeps a file. When this returns, the content is on the disk.
     *
     * @throws FolderException {@link FolderFault#ATTACHMENT_TOO_SECRET} before anything is read,
     *     {@link FolderFault#DISK_FULL}, {@link FolderFault#FILE_TROUBLE} naming the file when it cannot be read
     */
    StoredAttachment put(Path source, SecrecyLevel level);

    /** Keeps what a stream gives; the stream is read to its end and left open. */
    StoredAttachment put(InputStream source, SecrecyLevel level);

    /**
     * The content. While reading, and at the latest at the end of the stream, a damaged, cut, reordered or exchanged file
     * shows as {@link FolderFault#ATTACHMENT_DAMAGED} thrown by the read.
     *
     * @throws FolderException {@link FolderFault#ATTACHMENT_MISSING}
     */
    InputStream open(StoredAttachment attachment);

    /** Reads the whole content and throws what {@link #open} and its stream would throw. */
    void verify(StoredAttachment attachment);
}
