package org.huixu.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.storage.file.FileTree;
import org.huixu.storage.folder.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups that were changed, cut or made by others: what is wrong with them is found before a folder is made of them. */
class DamagedBackupTest {

    /** Bytes of the record at the end of a ZIP file without a remark. */
    private static final int END = 22;
    private static final BackupRestore RESTORE = new BackupRestore(List.of(NOTES), clock());
    private static final byte[] PAPER = "关于全区防汛工作的汇报".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    private Path backup;
    private Path target;
    private StoredAttachment paper;

    @BeforeEach
    void fill() {
        backup = temp.resolve("会序.huixu-backup");
        target = temp.resolve("restored");
        try (DataFolder folder = door().create(temp.resolve("office"), SecrecyLevel.INTERNAL)) {
            write(folder, 1, "第一次常务会议");
            paper = folder.attachments().put(new ByteArrayInputStream(PAPER), SecrecyLevel.OPEN);
            folder.backup().write(backup, BackupProgress.UNWATCHED);
        }
    }

    @Test
    void a_changed_byte_anywhere_in_the_backup_is_found_or_without_effect() throws IOException {
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

    private void restoreFrom(Path file) {
        RESTORE.restore(file, target, NOTHING, BackupProgress.UNWATCHED);
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

    private static Map<String, byte[]> unpack(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static Manifest parsed(byte[] manifest) {
        Manifest parsed = Manifest.parse(manifest);
        assertThat(parsed).isNotNull();
        return parsed;
    }
}
