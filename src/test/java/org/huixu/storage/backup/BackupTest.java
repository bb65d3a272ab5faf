package org.huixu.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huixu.storage.folder.FolderFixture.NOTES;
import static org.huixu.storage.folder.FolderFixture.NOTHING;
import static org.huixu.storage.folder.FolderFixture.clock;
import static org.huixu.storage.folder.FolderFixture.door;
import static org.huixu.storage.folder.FolderFixture.fails;
import static org.huixu.storage.folder.FolderFixture.notes;
import static org.huixu.storage.folder.FolderFixture.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.BackupReport;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.folder.Unlock;
import org.huixu.fixture.SmallDisk;
import org.huixu.storage.file.FileTree;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.migration.Migration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    /** Bytes of the record at the end of a ZIP file without a remark. */
    private static final int END = 22;
    private static final BackupRestore RESTORE = new BackupRestore(List.of(NOTES), clock());
    private static final byte[] PAPER = "关于全区防汛工作的汇报".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    private Path place;
    private Path backup;
    private Path target;
    private DataFolder folder;
    private StoredAttachment paper;

    @BeforeEach
    void fill() {
        place = temp.resolve("office");
        backup = temp.resolve("会序.huixu-backup");
        target = temp.resolve("restored");
        folder = door().create(place, SecrecyLevel.INTERNAL);
        write(folder, 1, "第一次常务会议");
        paper = put(folder, PAPER);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void what_was_backed_up_is_there_after_restoring() throws IOException {
        BackupReport report = folder.backup().write(backup, BackupProgress.UNWATCHED);
        write(folder, 2, "备份之后");

        assertThat(report.file()).isEqualTo(backup);
        assertThat(report.attachments()).isEqualTo(1);
        assertThat(report.damagedAttachments()).isEmpty();
        assertThat(RESTORE.encrypted(backup)).isFalse();
        RESTORE.restore(backup, target, NOTHING, BackupProgress.UNWATCHED);

        try (DataFolder restored = door().open(target, NOTHING)) {
            assertThat(notes(restored)).containsExactly("第一次常务会议");
            assertThat(restored.level()).isEqualTo(SecrecyLevel.INTERNAL);
            try (InputStream in = restored.attachments().open(paper)) {
                assertThat(in.readAllBytes()).isEqualTo(PAPER);
            }
            write(restored, 2, "恢复之后");
        }
        assertThat(folder.layout().temp()).isEmptyDirectory();
    }

    @Test
    void an_encrypted_folder_is_restored_with_its_password_only() throws IOException {
        Path secret = temp.resolve("secret");
        StoredAttachment stored;
        try (DataFolder encrypted = door().createEncrypted(secret, SecrecyLevel.OPEN, "口令一").folder()) {
            write(encrypted, 1, "机要");
            stored = put(encrypted, PAPER);
            encrypted.backup().write(backup, BackupProgress.UNWATCHED);
            encrypted.changePassword(new Unlock.Password("口令一"), "口令二");
        }

        assertThat(RESTORE.encrypted(backup)).isTrue();
        for (Unlock wrong : List.of(NOTHING, new Unlock.Password("口令二"))) {
            assertThatThrownBy(() -> RESTORE.restore(backup, target, wrong, BackupProgress.UNWATCHED))
                    .isInstanceOfSatisfying(FolderException.class, e -> assertThat(e.fault())
                            .isIn(FolderFault.PASSWORD_NEEDED, FolderFault.WRONG_PASSWORD));
            assertThat(target).doesNotExist();
        }
        RESTORE.restore(backup, target, new Unlock.Password("口令一"), BackupProgress.UNWATCHED);

        try (DataFolder restored = door().open(target, new Unlock.Password("口令一"))) {
            assertThat(notes(restored)).containsExactly("机要");
            restored.attachments().verify(stored);
        }
    }

    @Test
    void every_row_in_a_backup_made_under_load_finds_its_attachment() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> load = others.submit(() -> {
                for (int id = 100; !stop.get(); id++) {
                    StoredAttachment stored = put(folder, ("附件" + id).getBytes(StandardCharsets.UTF_8));
                    write(folder, id, stored.storageName());
                }
            });
            folder.backup().write(backup, BackupProgress.UNWATCHED);
            folder.backup().write(backup, BackupProgress.UNWATCHED);
            stop.set(true);
            load.get();
        }

        RESTORE.restore(backup, target, NOTHING, BackupProgress.UNWATCHED);

        try (DataFolder restored = door().open(target, NOTHING)) {
            List<String> names = notes(restored);
            assertThat(names).hasSizeGreaterThan(1);
            for (String name : names.subList(1, names.size())) {
                assertThat(restored.layout().attachments().resolve(name.substring(0, 2)).resolve(name)).exists();
            }
        }
    }

    @Test
    void progress_only_grows_and_ends_at_the_whole() {
        List<Long> done = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        folder.backup().write(backup, (part, total) -> {
            done.add(part);
            totals.add(total);
        });

        assertThat(done).isSorted();
        assertThat(totals.stream().distinct()).hasSize(1);
        assertThat(done.getLast()).isEqualTo(totals.getLast());
    }

    @Test
    void a_cancelled_backup_leaves_what_was_there_before() throws IOException {
        Files.writeString(backup, "先前");

        assertThatThrownBy(() -> folder.backup().write(backup, cancelAfter(3)))
                .isInstanceOf(CancellationException.class);

        assertThat(backup).hasContent("先前");
        assertThat(FileTree.entries(temp)).containsExactlyInAnyOrder(place, backup);
        assertThat(folder.layout().temp()).isEmptyDirectory();
    }

    @Test
    void a_cancelled_restore_leaves_nothing() {
        folder.backup().write(backup, BackupProgress.UNWATCHED);

        assertThatThrownBy(() -> RESTORE.restore(backup, target, NOTHING, cancelAfter(3)))
                .isInstanceOf(CancellationException.class);

        assertThat(door().inspect(target)).isEqualTo(FolderState.EMPTY);
        RESTORE.restore(backup, target, NOTHING, BackupProgress.UNWATCHED);
    }

    @Test
    void a_damaged_attachment_is_reported_and_does_not_stop_the_backup() throws IOException {
        Path file = FileTree.files(folder.layout().attachments()).getFirst();
        Files.writeString(file, "damaged");

        BackupReport report = folder.backup().write(backup, BackupProgress.UNWATCHED);

        assertThat(report.damagedAttachments()).containsExactly(paper.storageName());
        RESTORE.restore(backup, target, NOTHING, BackupProgress.UNWATCHED);
    }

    @Test
    void a_folder_that_is_not_empty_is_not_restored_into() throws IOException {
        folder.backup().write(backup, BackupProgress.UNWATCHED);
        Files.createDirectories(target);
        Files.writeString(target.resolve("照片.txt"), "照片");

        fails(FolderFault.TARGET_NOT_EMPTY, () -> restoreFrom(backup));
        fails(FolderFault.TARGET_NOT_EMPTY,
                () -> RESTORE.restore(backup, place, NOTHING, BackupProgress.UNWATCHED));

        assertThat(target.resolve("照片.txt")).hasContent("照片");
        assertThat(notes(folder)).hasSize(1);
    }

    @Test
    void a_restore_that_was_cut_short_is_recognised_and_done_again() throws IOException {
        folder.backup().write(backup, BackupProgress.UNWATCHED);
        Files.createDirectories(target.resolve("database"));
        Files.writeString(target.resolve("folder.unfinished"), "RESTORING");
        Files.writeString(target.resolve("database").resolve("half"), "half");
        fails(FolderFault.HALF_RESTORED, () -> door().open(target, NOTHING));

        restoreFrom(backup);

        door().open(target, NOTHING).close();
    }

    @Test
    void a_changed_byte_anywhere_in_the_backup_is_found_or_without_effect() throws IOException {
        folder.backup().write(backup, BackupProgress.UNWATCHED);
        byte[] good = Files.readAllBytes(backup);
        Path bad = temp.resolve("bad.huixu-backup");
        int refused = 0;
        for (int at = 0; at < good.length; at += good.length / 16) {
            byte[] changed = good.clone();
            changed[at] ^= 0x10;
            Files.write(bad, changed);
            try {
                restoreFrom(bad);
                try (DataFolder restored = door().open(target, NOTHING)) {
                    assertThat(notes(restored)).containsExactly("第一次常务会议");
                    restored.attachments().verify(paper);
                }
                FileTree.delete(target);
            } catch (FolderException e) {
                assertThat(e.fault()).isEqualTo(FolderFault.BACKUP_DAMAGED);
                refused++;
            }
        }

        // Some bytes between the files say nothing that matters, which ones differs from backup to backup.
        assertThat(refused).isGreaterThan(8);
    }

    /** The end of the file says where everything is; a reader that follows it astray reads past the end. */
    @Test
    void a_changed_byte_at_the_end_of_the_backup_is_damage() throws IOException {
        folder.backup().write(backup, BackupProgress.UNWATCHED);
        byte[] good = Files.readAllBytes(backup);
        Path bad = temp.resolve("bad.huixu-backup");
        for (int at = good.length - END; at < good.length; at++) {
            for (int bit : new int[]{0x01, 0x10, 0x80}) {
                byte[] changed = good.clone();
                changed[at] ^= (byte) bit;
                Files.write(bad, changed);
                try {
                    restoreFrom(bad);
                    FileTree.delete(target);
                } catch (FolderException e) {
                    assertThat(e.fault()).as("byte " + (at - good.length)).isEqualTo(FolderFault.BACKUP_DAMAGED);
                }
            }
        }
    }

    @Test
    void a_cut_backup_and_a_file_that_is_none_are_damaged() throws IOException {
        folder.backup().write(backup, BackupProgress.UNWATCHED);
        byte[] good = Files.readAllBytes(backup);
        Path bad = temp.resolve("bad.huixu-backup");

        for (int length : new int[]{0, 100, good.length / 2, good.length - 1}) {
            Files.write(bad, Arrays.copyOf(good, length));
            fails(FolderFault.BACKUP_DAMAGED, () -> restoreFrom(bad));
        }
        fails(FolderFault.GONE, () -> restoreFrom(temp.resolve("none")));
    }

    @Test
    void entries_that_lead_out_of_the_folder_or_are_not_listed_are_refused() throws IOException {
        folder.backup().write(backup, BackupProgress.UNWATCHED);
        Path bad = temp.resolve("bad.huixu-backup");
        for (String name : new String[]{"../evil", "database/../../evil", "/evil", "database/..", "logs/evil",
                "attachments/ab/evil", "folder.lock", "C:evil", "database\\evil"}) {
            Map<String, byte[]> entries = unpack(backup);
            byte[] manifest = entries.remove("manifest");
            entries.put(name, new byte[]{1});
            entries.put("manifest", manifest);
            pack(bad, entries);
            fails(FolderFault.BACKUP_DAMAGED, () -> restoreFrom(bad));

            Manifest listed = parsed(manifest);
            listed.entries().put(name,
                    new Manifest.Entry("4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a", 1));
            entries.put("manifest", listed.toBytes());
            pack(bad, entries);
            fails(FolderFault.BACKUP_DAMAGED, () -> restoreFrom(bad));
        }
        assertThat(temp.resolve("evil")).doesNotExist();
    }

    @Test
    void a_backup_whose_files_or_manifest_were_exchanged_is_refused() throws IOException {
        folder.backup().write(backup, BackupProgress.UNWATCHED);
        Path bad = temp.resolve("bad.huixu-backup");
        for (String name : unpack(backup).keySet()) {
            if (name.equals("manifest") || name.startsWith("attachments/") || name.startsWith("folder.")) {
                Map<String, byte[]> entries = unpack(backup);
                entries.put(name, "other".getBytes(StandardCharsets.UTF_8));
                pack(bad, entries);
                fails(FolderFault.BACKUP_DAMAGED, () -> restoreFrom(bad));

                entries.remove(name);
                pack(bad, entries);
                FolderException failure = fails(FolderFault.BACKUP_DAMAGED, () -> restoreFrom(bad));
                assertThat(failure.arguments()).containsExactly(bad.toString(), name);
            }
        }
        assertThat(door().inspect(target)).isIn(FolderState.ABSENT, FolderState.EMPTY);
    }

    @Test
    void a_backup_of_a_newer_program_is_refused() {
        Migration second = Migration.ofFile("V0002.sql", "ALTER TABLE note ADD COLUMN more INTEGER;");
        Path newer = temp.resolve("newer");
        try (DataFolder open = door(NOTES, second).create(newer, SecrecyLevel.OPEN)) {
            open.backup().write(backup, BackupProgress.UNWATCHED);
        }

        fails(FolderFault.NEWER_VERSION, () -> restoreFrom(backup));
        assertThat(door().inspect(target)).isEqualTo(FolderState.EMPTY);
    }

    @Test
    void a_full_disk_leaves_neither_half_a_backup_nor_half_a_folder() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 1)) {
            Path onDisk = disk.place().resolve("all.huixu-backup");
            Path filling = disk.fill();

            fails(FolderFault.DISK_FULL, () -> folder.backup().write(onDisk, BackupProgress.UNWATCHED));

            assertThat(FileTree.entries(disk.place())).containsExactly(filling);
            Files.delete(filling);
            folder.backup().write(backup, BackupProgress.UNWATCHED);
            Path small = disk.place().resolve("restored");
            fails(FolderFault.DISK_FULL,
                    () -> RESTORE.restore(backup, small, NOTHING, BackupProgress.UNWATCHED));
            assertThat(door().inspect(small)).isEqualTo(FolderState.EMPTY);
        }
    }

    @Test
    void a_folder_is_backed_up_whole_before_its_schema_changes() throws IOException {
        Migration second = Migration.ofFile("V0002.sql", "DELETE FROM note;");
        folder.close();

        folder = door(NOTES, second).open(place, NOTHING);

        assertThat(notes(folder)).isEmpty();
        List<Path> backups = FileTree.entries(place.resolve("backups"));
        assertThat(backups).extracting(file -> file.getFileName().toString())
                .containsExactly("before-migration-0002-20260302-010203.huixu-backup");
        restoreFrom(backups.getFirst());
        try (DataFolder restored = door().open(target, NOTHING)) {
            assertThat(notes(restored)).containsExactly("第一次常务会议");
            restored.attachments().verify(paper);
        }
    }

    @Test
    void a_half_written_backup_in_the_folder_is_removed_at_the_next_start() throws IOException {
        folder.close();
        Path half = Files.writeString(place.resolve("backups").resolve("x.huixu-backup.part"), "half");

        folder = door().open(place, NOTHING);

        assertThat(half).doesNotExist();
    }

    private void restoreFrom(Path file) {
        RESTORE.restore(file, target, NOTHING, BackupProgress.UNWATCHED);
    }

    private static BackupProgress cancelAfter(int calls) {
        return new BackupProgress() {
            private int left = calls;

            @Override
            public void advanced(long done, long total) {
                left--;
            }

            @Override
            public boolean cancelled() {
                return left < 0;
            }
        };
    }

    private static StoredAttachment put(DataFolder folder, byte[] content) {
        return folder.attachments().put(new ByteArrayInputStream(content), SecrecyLevel.OPEN);
    }

    private static Manifest parsed(byte[] manifest) {
        Manifest parsed = Manifest.parse(manifest);
        assertThat(parsed).isNotNull();
        return parsed;
    }

    private static Map<String, byte[]> unpack(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static void pack(Path file, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
