package org.huixu.storage.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.storage.file.AtomicFile;
import org.huixu.storage.file.FileFaults;
import org.huixu.storage.file.FileTree;
import org.huixu.storage.key.AttachmentKeys;
import org.huixu.storage.layout.FolderLayout;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each content in one file under {@code attachments/}, in a folder of the first two digits of its name. A file is
 * written in {@code temp/}, forced to disk and then renamed, so a file under its final name is whole.
 */
public final class FolderAttachments implements AttachmentStore {
    private static final int BLOCK_BYTES = 64 * 1024;

    private final FolderLayout layout;
    private final SecrecyLevel limit;
    private final @Nullable AttachmentKeys keys;
    private final SecureRandom random;

    /**
     * @param limit the level of the folder
     * @param keys of an encrypted folder, or null for a plain one
     */
    public FolderAttachments(FolderLayout layout, SecrecyLevel limit, @Nullable AttachmentKeys keys,
            SecureRandom random) {
        this.layout = layout;
        this.limit = limit;
        this.keys = keys;
        this.random = random;
    }

    @Override
    public StoredAttachment put(Path source, SecrecyLevel level) {
        refuseAboveLimit(level);
        try (InputStream in = Files.newInputStream(source)) {
            return keep(in, source);
        } catch (IOException e) {
            throw new FolderException(e, FolderFault.FILE_TROUBLE, source);
        }
    }

    @Override
    public StoredAttachment put(InputStream source, SecrecyLevel level) {
        refuseAboveLimit(level);
        return keep(source, layout.attachments());
    }

    private void refuseAboveLimit(SecrecyLevel level) {
        if (level.isAbove(limit)) {
            throw new FolderException(FolderFault.ATTACHMENT_TOO_SECRET, level.key(), limit.key());
        }
    }

    private StoredAttachment keep(InputStream source, Path sourceName) {
        Path part = null;
        try {
            part = Files.createTempFile(layout.temp(), "attachment-", AtomicFile.PART);
            StoredAttachment attachment;
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    OutputStream file = Channels.newOutputStream(channel)) {
                attachment = copy(source, sourceName, file);
                channel.force(true);
            }
            place(part, attachment.storageName());
            return attachment;
        } catch (IOException e) {
            throw FileFaults.of(e, layout.attachments());
        } finally {
            remove(part);
        }
    }

    private StoredAttachment copy(InputStream source, Path sourceName, OutputStream file) throws IOException {
        ContentDigest digest = new ContentDigest(keys);
        if (keys == null) {
            pump(source, sourceName, digest, file);
        } else {
            try (OutputStream sealing = new SealingStream(file, ChunkCipher.ofNew(keys, random))) {
                pump(source, sourceName, digest, sealing);
            }
        }
        return digest.result();
    }

    private static void pump(InputStream source, Path sourceName, ContentDigest digest, OutputStream out)
            throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        int read = readSource(source, sourceName, block);
        while (read >= 0) {
            digest.update(block, 0, read);
            out.write(block, 0, read);
            read = readSource(source, sourceName, block);
        }
    }

    /** A source that cannot be read must not be reported as trouble with the folder. */
    private static int readSource(InputStream source, Path name, byte[] block) {
        try {
            return source.read(block);
        } catch (IOException e) {
            throw new FolderException(e, FolderFault.FILE_TROUBLE, name);
        }
    }

    private void place(Path part, String name) throws IOException {
        Path target = file(name);
        if (Files.exists(target) && isWhole(name)) {
            return;
        }
        Path folder = target.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            AtomicFile.forceFolder(layout.attachments());
        }
        AtomicFile.moveInto(part, target);
    }

    private static void remove(@Nullable Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // It lies in the folder that is emptied at close and at the next start.
            }
        }
    }

    @Override
    public InputStream open(StoredAttachment attachment) {
        Path file = file(attachment.storageName());
        try {
            return new CheckedStream(content(file), attachment, file);
        } catch (NoSuchFileException e) {
            throw new FolderException(e, FolderFault.ATTACHMENT_MISSING, file);
        } catch (IOException e) {
            throw FileFaults.of(e, file);
        }
    }

    @Override
    public void verify(StoredAttachment attachment) {
        try (InputStream in = open(attachment)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw FileFaults.of(e, file(attachment.storageName()));
        }
    }

    /** Whether the file kept under a name opens and has the content the name stands for. */
    public boolean isWhole(String name) {
        try (InputStream in = content(file(name))) {
            ContentDigest digest = new ContentDigest(keys);
            byte[] block = new byte[BLOCK_BYTES];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return digest.result().storageName().equals(name);
        } catch (FolderException | IOException damaged) {
            return false;
        }
    }

    /** The files that are kept, at this moment. */
    public List<Path> files() {
        try {
            return FileTree.files(layout.attachments());
        } catch (IOException e) {
            throw FileFaults.of(e, layout.attachments());
        }
    }

    private InputStream content(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return keys == null ? in : new OpeningStream(in, file, keys);
    }

    private Path file(String name) {
        return layout.attachments().resolve(name.substring(0, 2)).resolve(name);
    }
}
