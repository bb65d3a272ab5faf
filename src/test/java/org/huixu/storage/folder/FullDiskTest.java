package org.huixu.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huixu.storage.folder.FolderFixture.NOTES;
import static org.huixu.storage.folder.FolderFixture.NOTHING;
import static org.huixu.storage.folder.FolderFixture.door;
import static org.huixu.storage.folder.FolderFixture.fails;
import static org.huixu.storage.folder.FolderFixture.notes;
import static org.huixu.storage.folder.FolderFixture.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.fixture.SmallDisk;
import org.huixu.storage.migration.Migration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk that is full or may not be written, nothing is lost and the fault has a name. */
class FullDiskTest {

    @TempDir
    Path temp;

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 32)) {
            Path onDisk = disk.place().resolve("office");
            door().create(onDisk, SecrecyLevel.OPEN).close();
            disk.makeReadOnly();

            fails(FolderFault.NOT_WRITABLE, () -> door().open(onDisk, NOTHING));
            fails(FolderFault.NOT_WRITABLE, () -> door().create(disk.place().resolve("new"), SecrecyLevel.OPEN));
        }
    }

    @Test
    void a_full_disk_is_named_and_nothing_acknowledged_is_lost() throws IOException {
        String page = "议".repeat(10_000);
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 16)) {
            Path onDisk = disk.place().resolve("office");
            int stored = 0;
            try (DataFolder folder = door().create(onDisk, SecrecyLevel.OPEN)) {
                write(folder, stored++, "先");
                Path filling = disk.fill();
                FolderException failure = null;
                while (failure == null) {
                    try {
                        write(folder, stored, page);
                        stored++;
                    } catch (FolderException e) {
                        failure = e;
                    }
                }
                assertThat(failure.fault()).isEqualTo(FolderFault.DISK_FULL);
                assertThat(notes(folder)).hasSize(stored);

                Files.delete(filling);
                write(folder, stored++, "后");
                assertThat(notes(folder)).hasSize(stored).startsWith("先").endsWith("后");
            }
            try (DataFolder folder = door().open(onDisk, NOTHING)) {
                assertThat(notes(folder)).hasSize(stored);
            }
        }
    }

    @Test
    void a_full_disk_stops_an_upgrade_before_it_begins() throws IOException {
        Migration second = Migration.ofFile("V0002.sql", "DELETE FROM note;");
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 16)) {
            Path onDisk = disk.place().resolve("office");
            try (DataFolder folder = door().create(onDisk, SecrecyLevel.OPEN)) {
                write(folder, 1, "先");
            }
            Path filling = disk.fill();

            fails(FolderFault.DISK_FULL, () -> door(NOTES, second).open(onDisk, NOTHING));
            try (DataFolder folder = door().open(onDisk, NOTHING)) {
                assertThat(notes(folder)).containsExactly("先");
                fails(FolderFault.DISK_FULL, () -> write(folder, 2, "后"));

                Files.delete(filling);
                write(folder, 2, "后");
            }
            door(NOTES, second).open(onDisk, NOTHING).close();
        }
    }

    @Test
    void a_folder_is_not_made_on_a_full_disk_and_made_when_there_is_room() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 16)) {
            Path onDisk = disk.place().resolve("office");
            Files.createDirectories(onDisk);
            Path filling = disk.fill();

            fails(FolderFault.DISK_FULL, () -> door().create(onDisk, SecrecyLevel.OPEN));

            Files.delete(filling);
            door().create(onDisk, SecrecyLevel.OPEN).close();
        }
    }
}
