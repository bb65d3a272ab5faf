package org.huixu.storage.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huixu.storage.folder.FolderFixture.fails;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.fixture.SmallDisk;
import org.huixu.storage.file.FileTree;
import org.huixu.storage.key.AttachmentKeys;
import org.huixu.storage.key.MasterKey;
import org.huixu.storage.layout.FolderLayout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CHUNK = 64 * 1024;
    private static final int SEALED = CHUNK + 16;
    private static final int HEAD = 36;

    /** What holds in every folder, encrypted or not. */
    abstract static class EveryFolder {
        @TempDir
        Path temp;

        Path place;
        AttachmentStore store;

        abstract @Nullable AttachmentKeys keys();

        @BeforeEach
        void open() throws IOException {
            place = temp.resolve("office");
            store = create(place);
        }

        AttachmentStore create(Path at) throws IOException {
            FolderLayout layout = new FolderLayout(at);
            for (Path folder : layout.folders()) {
                Files.createDirectories(folder);
            }
            return new FolderAttachments(layout, SecrecyLevel.INTERNAL, keys(), RANDOM);
        }

        @Test
        void content_of_any_length_comes_back_as_it_was() throws IOException {
            for (int length : new int[]{0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17}) {
                byte[] content = bytes(length);
                StoredAttachment stored = put(content);

                assertThat(stored.size()).isEqualTo(length);
                assertThat(stored.sha256()).isEqualTo(sha256(content));
                assertThat(read(stored)).isEqualTo(content);
                store.verify(stored);
            }
            assertThat(place.resolve("temp")).isEmptyDirectory();
        }

        @Test
        void a_stream_may_be_read_in_any_pieces_and_skipped() throws IOException {
            byte[] content = bytes(2 * CHUNK + 5);
            try (InputStream in = store.open(put(content))) {
                assertThat(in.read()).isEqualTo(content[0] & 0xFF);
                assertThat(in.skip(CHUNK)).isEqualTo(CHUNK);
                assertThat(in.readNBytes(3)).isEqualTo(Arrays.copyOfRange(content, CHUNK + 1, CHUNK + 4));
                assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, CHUNK + 4, content.length));
                assertThat(in.read()).isEqualTo(-1);
            }
        }

        @Test
        void a_file_is_kept_by_its_content() throws IOException {
            Path paper = Files.write(temp.resolve("议题.pdf"), bytes(1000));

            StoredAttachment stored = store.put(paper, SecrecyLevel.OPEN);

            assertThat(read(stored)).isEqualTo(bytes(1000));
        }

        @Test
        void the_same_content_is_kept_once() throws IOException {
            StoredAttachment first = put(bytes(1000));
            StoredAttachment second = put(bytes(1000));
            put(bytes(1001));

            assertThat(second).isEqualTo(first);
            assertThat(FileTree.files(place.resolve("attachments"))).hasSize(2);
        }

        @Test
        void putting_the_content_again_mends_a_damaged_file() throws IOException {
            StoredAttachment stored = put(bytes(1000));
            damage(stored, 500);

            assertThat(put(bytes(1000))).isEqualTo(stored);

            store.verify(stored);
        }

        @Test
        void a_changed_byte_is_found_wherever_it_is() throws IOException {
            StoredAttachment stored = put(bytes(2 * CHUNK + 100));
            byte[] good = Files.readAllBytes(file(stored));
            for (int at = 0; at < good.length; at += 4099) {
                byte[] bad = good.clone();
                bad[at] ^= 1;
                damagedWith(stored, bad);
            }
            Files.write(file(stored), good);
            store.verify(stored);
        }

        @Test
        void a_cut_or_lengthened_file_is_found() throws IOException {
            StoredAttachment stored = put(bytes(2 * CHUNK + 100));
            byte[] good = Files.readAllBytes(file(stored));

            for (int length : new int[]{0, 10, HEAD, HEAD + 5, HEAD + SEALED, HEAD + 2 * SEALED, good.length - 1,
                    good.length + 1, good.length + SEALED}) {
                damagedWith(stored, Arrays.copyOf(good, length));
            }
        }

        @Test
        void chunks_that_changed_places_are_found() throws IOException {
            StoredAttachment stored = put(bytes(3 * CHUNK + 100));
            byte[] bad = Files.readAllBytes(file(stored));
            byte[] first = Arrays.copyOfRange(bad, HEAD, HEAD + SEALED);
            System.arraycopy(bad, HEAD + SEALED, bad, HEAD, SEALED);
            System.arraycopy(first, 0, bad, HEAD + SEALED, SEALED);

            damagedWith(stored, bad);
        }

        @Test
        void a_whole_file_of_other_content_under_the_name_is_found() throws IOException {
            StoredAttachment stored = put(bytes(1000));
            StoredAttachment other = put(bytes(1001));

            damagedWith(stored, Files.readAllBytes(file(other)));
        }

        @Test
        void a_missing_file_is_called_missing() throws IOException {
            StoredAttachment stored = put(bytes(1000));
            Files.delete(file(stored));

            FolderException failure = fails(FolderFault.ATTACHMENT_MISSING, () -> store.open(stored));

            assertThat(failure.arguments()).containsExactly(file(stored).toString());
        }

        @Test
        void what_is_more_secret_than_the_machine_is_refused_unread() throws IOException {
            InputStream unread = broken();

            FolderException failure = fails(FolderFault.ATTACHMENT_TOO_SECRET,
                    () -> store.put(unread, SecrecyLevel.CONFIDENTIAL));

            assertThat(failure.arguments()).containsExactly("confidential", "internal");
            fails(FolderFault.ATTACHMENT_TOO_SECRET,
                    () -> store.put(temp.resolve("none.pdf"), SecrecyLevel.TOP_SECRET));
            store.put(new ByteArrayInputStream(bytes(10)), SecrecyLevel.INTERNAL);
            assertThat(FileTree.files(place.resolve("attachments"))).hasSize(1);
        }

        @Test
        void a_source_that_cannot_be_read_is_named_and_leaves_nothing() throws IOException {
            Path none = temp.resolve("none.pdf");
            FolderException failure = fails(FolderFault.FILE_TROUBLE, () -> store.put(none, SecrecyLevel.OPEN));
            assertThat(failure.arguments()).containsExactly(none.toString());

            InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(bytes(2 * CHUNK)), broken());
            fails(FolderFault.FILE_TROUBLE, () -> store.put(breaking, SecrecyLevel.OPEN));

            assertThat(FileTree.files(place.resolve("attachments"))).isEmpty();
            assertThat(place.resolve("temp")).isEmptyDirectory();
        }

        @Test
        void a_full_disk_is_named_and_leaves_nothing_half() throws IOException {
            try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 4)) {
                AttachmentStore small = create(disk.place());
                StoredAttachment first = small.put(new ByteArrayInputStream(bytes(1000)), SecrecyLevel.OPEN);
                Path filling = disk.fill();

                fails(FolderFault.DISK_FULL,
                        () -> small.put(new ByteArrayInputStream(bytes(4 * CHUNK)), SecrecyLevel.OPEN));

                assertThat(FileTree.files(disk.place().resolve("attachments"))).hasSize(1);
                assertThat(disk.place().resolve("temp")).isEmptyDirectory();
                Files.delete(filling);
                small.verify(first);
                small.put(new ByteArrayInputStream(bytes(4 * CHUNK)), SecrecyLevel.OPEN);
            }
        }

        StoredAttachment put(byte[] content) {
            return store.put(new ByteArrayInputStream(content), SecrecyLevel.OPEN);
        }

        byte[] read(StoredAttachment stored) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (InputStream in = store.open(stored)) {
                in.transferTo(out);
            }
            return out.toByteArray();
        }

        Path file(StoredAttachment stored) {
            try {
                List<Path> files = FileTree.files(place.resolve("attachments"));
                return files.stream().filter(file -> file.endsWith(stored.storageName())).findFirst()
                        .orElse(place.resolve("attachments").resolve(stored.storageName().substring(0, 2))
                                .resolve(stored.storageName()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void damage(StoredAttachment stored, int at) throws IOException {
            byte[] bad = Files.readAllBytes(file(stored));
            bad[at] ^= 1;
            Files.write(file(stored), bad);
        }

        private void damagedWith(StoredAttachment stored, byte[] bad) throws IOException {
            Files.write(file(stored), bad);
            FolderException failure = fails(FolderFault.ATTACHMENT_DAMAGED, () -> store.verify(stored));
            assertThat(failure.arguments()).containsExactly(file(stored).toString());
        }
    }

    @Nested
    class InAPlainFolder extends EveryFolder {
        @Override
        @Nullable
        AttachmentKeys keys() {
            return null;
        }

        @Test
        void the_name_is_the_digest_of_the_content() {
            StoredAttachment stored = put(bytes(1000));

            assertThat(stored.storageName()).isEqualTo(stored.sha256());
            assertThat(file(stored)).hasBinaryContent(bytes(1000));
        }
    }

    @Nested
    class InAnEncryptedFolder extends EveryFolder {
        @Override
        AttachmentKeys keys() {
            return MasterKey.random(RANDOM).attachments();
        }

        @Test
        void the_name_says_nothing_about_the_content_and_differs_between_folders() throws IOException {
            StoredAttachment stored = put(bytes(1000));
            assertThat(stored.storageName()).isNotEqualTo(stored.sha256());

            StoredAttachment there = create(temp.resolve("other")).put(new ByteArrayInputStream(bytes(1000)),
                    SecrecyLevel.OPEN);
            assertThat(there.sha256()).isEqualTo(stored.sha256());
            assertThat(there.storageName()).isNotEqualTo(stored.storageName());
        }

        @Test
        void nothing_of_a_damaged_chunk_is_given_out() throws IOException {
            StoredAttachment stored = put(bytes(2 * CHUNK));
            byte[] bad = Files.readAllBytes(file(stored));
            bad[HEAD + SEALED + CHUNK / 2] ^= 1;
            Files.write(file(stored), bad);

            try (InputStream in = store.open(stored)) {
                assertThat(in.readNBytes(CHUNK)).isEqualTo(Arrays.copyOf(bytes(2 * CHUNK), CHUNK));
                fails(FolderFault.ATTACHMENT_DAMAGED, in::read);
            }
        }
    }

    /** Like a stick that was pulled out. */
    private static InputStream broken() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        return broken;
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(42).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
