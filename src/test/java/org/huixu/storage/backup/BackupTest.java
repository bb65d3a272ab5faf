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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
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
}
