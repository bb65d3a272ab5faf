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
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.fixture.ChildJvm;
import org.huixu.storage.file.FileTree;
import org.huixu.storage.migration.Migration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temp;

    private Path place;

    @BeforeEach
    void choosePlace() {
        place = temp.resolve("会议 资料;1").resolve("会序");
    }

    @Test
    void what_was_stored_is_there_after_closing_and_opening() {
        try (DataFolder folder = create()) {
            write(folder, 1, "第一次常务会议");
        }

        try (DataFolder folder = door().open(place, NOTHING)) {
            assertThat(notes(folder)).containsExactly("第一次常务会议");
            assertThat(folder.level()).isEqualTo(SecrecyLevel.OPEN);
            assertThat(folder.encrypted()).isFalse();
        }
    }

    @Test
    void the_level_of_the_machine_is_kept() {
        door().create(place, SecrecyLevel.INTERNAL).close();

        try (DataFolder folder = door().open(place, NOTHING)) {
            assertThat(folder.level()).isEqualTo(SecrecyLevel.INTERNAL);
        }
    }

    @Test
    void closing_twice_is_closing_once() {
        DataFolder folder = create();
        folder.close();
        folder.close();

        door().open(place, NOTHING).close();
    }

    @Test
    void a_second_opening_in_the_same_process_says_that_the_folder_is_in_use() {
        try (DataFolder folder = create()) {
            fails(FolderFault.IN_USE, () -> door().open(place, NOTHING));

            write(folder, 1, "仍可写");
        }
    }

    @Test
    void a_second_start_of_the_program_says_that_the_folder_is_in_use() {
        try (DataFolder folder = create();
                ChildJvm second = ChildJvm.start(FolderFixture.Opener.class, place.toString())) {
            assertThat(second.readLine()).isEqualTo("IN_USE");
            write(folder, 1, "仍可写");
        }
    }

    @Test
    void a_folder_whose_program_was_killed_opens_again() {
        create().close();
        try (ChildJvm first = ChildJvm.start(FolderFixture.Opener.class, place.toString())) {
            assertThat(first.readLine()).isEqualTo("open");
            fails(FolderFault.IN_USE, () -> door().open(place, NOTHING));
            first.kill();
        }

        door().open(place, NOTHING).close();
    }

    @Test
    void a_folder_that_is_gone_is_called_gone() {
        assertThat(door().inspect(place)).isEqualTo(FolderState.ABSENT);
        FolderException failure = fails(FolderFault.GONE, () -> door().open(place, NOTHING));

        assertThat(failure.arguments()).containsExactly(place.toString());
        assertThat(place).doesNotExist();
    }

    @Test
    void a_folder_of_someone_else_is_neither_opened_nor_overwritten() throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("家庭照片.txt"), "照片");

        assertThat(door().inspect(place)).isEqualTo(FolderState.FOREIGN);
        fails(FolderFault.NOT_A_DATA_FOLDER, () -> door().open(place, NOTHING));
        fails(FolderFault.TARGET_NOT_EMPTY, this::create);

        assertThat(place.resolve("家庭照片.txt")).hasContent("照片");
    }

    @Test
    void a_file_is_not_a_data_folder() throws IOException {
        Files.createDirectories(place.getParent());
        Files.writeString(place, "文件");

        fails(FolderFault.NOT_A_DATA_FOLDER, () -> door().open(place, NOTHING));
        fails(FolderFault.TARGET_NOT_EMPTY, this::create);
    }

    @Test
    void a_data_folder_is_not_made_over_another_one() {
        try (DataFolder folder = create()) {
            write(folder, 1, "原有");
        }

        fails(FolderFault.TARGET_NOT_EMPTY, this::create);

        try (DataFolder folder = door().open(place, NOTHING)) {
            assertThat(notes(folder)).containsExactly("原有");
        }
    }

    @Test
    void an_empty_folder_becomes_a_data_folder() throws IOException {
        Files.createDirectories(place);

        assertThat(door().inspect(place)).isEqualTo(FolderState.EMPTY);
        create().close();
        assertThat(door().inspect(place)).isEqualTo(FolderState.PLAIN);
    }

    @Test
    void a_half_made_folder_is_recognised_and_made_anew() throws IOException {
        create().close();
        Files.delete(place.resolve("folder.properties"));
        Files.writeString(place.resolve("folder.unfinished"), "CREATING");
        Files.delete(place.resolve("database").resolve("service.properties"));

        assertThat(door().inspect(place)).isEqualTo(FolderState.HALF_CREATED);
        fails(FolderFault.HALF_CREATED, () -> door().open(place, NOTHING));
        create().close();

        door().open(place, NOTHING).close();
    }

    @Test
    void a_half_restored_folder_is_never_taken_for_a_new_one() throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("folder.unfinished"), "RESTORING");

        fails(FolderFault.HALF_RESTORED, () -> door().open(place, NOTHING));
        fails(FolderFault.HALF_RESTORED, this::create);
    }

    @Test
    void a_folder_whose_making_failed_leaves_nothing_behind() throws IOException {
        Migration broken = Migration.ofFile("V0001.sql", "CREATE NONSENSE;");

        fails(FolderFault.MIGRATION_FAILED, () -> door(broken).create(place, SecrecyLevel.OPEN));

        assertThat(door().inspect(place)).isEqualTo(FolderState.EMPTY);
        create().close();
    }

    @Test
    void a_folder_written_by_a_newer_program_is_not_touched() {
        Migration second = Migration.ofFile("V0002.sql", "ALTER TABLE note ADD COLUMN more INTEGER;");
        door(NOTES, second).create(place, SecrecyLevel.OPEN).close();

        fails(FolderFault.NEWER_VERSION, () -> door().open(place, NOTHING));

        door(NOTES, second).open(place, NOTHING).close();
    }

    @Test
    void a_newer_layout_of_the_folder_is_not_touched() throws IOException {
        create().close();
        Files.writeString(place.resolve("folder.properties"), "format=2\nencrypted=false\nsecrecy=open\n");

        fails(FolderFault.NEWER_VERSION, () -> door().open(place, NOTHING));
    }

    @Test
    void a_damaged_or_missing_settings_file_is_named() throws IOException {
        create().close();
        Path file = place.resolve("folder.properties");

        for (String content : new String[]{"", "format=1\nencrypted=fa", "format=x\nencrypted=false\nsecrecy=open\n",
                "format=1\nencrypted=false\nsecrecy=none\n", "format=\\u00zz"}) {
            Files.writeString(file, content);
            FolderException failure = fails(FolderFault.PROPERTIES_DAMAGED, () -> door().open(place, NOTHING));
            assertThat(failure.arguments()).containsExactly(file.toString());
        }
        Files.write(file, new byte[]{(byte) 0xC3, 0x28});
        fails(FolderFault.PROPERTIES_DAMAGED, () -> door().open(place, NOTHING));
        Files.delete(file);
        fails(FolderFault.PROPERTIES_DAMAGED, () -> door().open(place, NOTHING));
    }

    @Test
    void a_damaged_or_missing_database_is_named() throws IOException {
        create().close();
        Path control = place.resolve("database").resolve("log").resolve("log.ctrl");
        Path mirror = place.resolve("database").resolve("log").resolve("logmirror.ctrl");
        byte[] rubbish = new byte[(int) Files.size(control)];
        Files.write(control, rubbish);
        Files.write(mirror, rubbish);

        fails(FolderFault.DATABASE_DAMAGED, () -> door().open(place, NOTHING));

        FileTree.delete(place.resolve("database"));
        fails(FolderFault.DATABASE_DAMAGED, () -> door().open(place, NOTHING));
        assertThat(place.resolve("database")).doesNotExist();
    }

    @Test
    void a_password_for_a_folder_without_one_is_refused() {
        create().close();

        fails(FolderFault.PASSWORD_NOT_EXPECTED, () -> door().open(place, new Unlock.Password("口令")));
    }

    @Test
    void temporary_files_are_removed_at_close() {
        Path file;
        try (DataFolder folder = create()) {
            file = folder.newTempFile(".pdf");
            assertThat(file).exists().hasParent(place.resolve("temp"));
        }

        assertThat(file).doesNotExist();
    }

    @Test
    void temporary_files_of_a_killed_program_are_removed_at_the_next_start() throws IOException {
        create().close();
        Path left = Files.createDirectories(place.resolve("temp").resolve("viewer")).resolve("议题.pdf");
        Files.writeString(left, "议题");

        try (DataFolder folder = door().open(place, NOTHING)) {
            assertThat(folder.layout().temp()).isEmptyDirectory();
        }
    }

    private DataFolder create() {
        return door().create(place, SecrecyLevel.OPEN);
    }
}
