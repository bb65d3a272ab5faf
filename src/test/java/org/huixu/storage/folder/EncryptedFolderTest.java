package org.huixu.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huixu.storage.folder.FolderFixture.NOTHING;
import static org.huixu.storage.folder.FolderFixture.door;
import static org.huixu.storage.folder.FolderFixture.fails;
import static org.huixu.storage.folder.FolderFixture.notes;
import static org.huixu.storage.folder.FolderFixture.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.RecoveryKey;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.folder.Unlock;
import org.huixu.fixture.SmallDisk;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedFolderTest {
    private static final String PASSWORD = "周村区政府办公室";
    /** Every character is another one, but its low byte is the same. */
    private static final String TWIN = PASSWORD.chars().map(c -> 0x3000 | (c & 0xFF))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

    @TempDir
    Path temp;

    private Path place;

    @BeforeEach
    void choosePlace() {
        place = temp.resolve("会序");
    }

    @Test
    void what_was_stored_is_there_for_those_who_know_the_password() {
        try (DataFolder folder = create().folder()) {
            write(folder, 1, "机要事项");
        }

        assertThat(door().inspect(place)).isEqualTo(FolderState.ENCRYPTED);
        try (DataFolder folder = door().open(place, password(PASSWORD))) {
            assertThat(notes(folder)).containsExactly("机要事项");
            assertThat(folder.encrypted()).isTrue();
        }
    }

    @Test
    void a_wrong_password_and_none_are_told_apart() {
        create().folder().close();

        fails(FolderFault.WRONG_PASSWORD, () -> door().open(place, password("周村区政府办公厅")));
        fails(FolderFault.PASSWORD_NEEDED, () -> door().open(place, NOTHING));
        door().open(place, password(PASSWORD)).close();
    }

    @Test
    void two_passwords_that_derby_confuses_are_told_apart_here() throws SQLException {
        assertThat(TWIN).isNotEqualTo(PASSWORD).hasSameSizeAs(PASSWORD);
        createWithBootPassword(temp.resolve("derby"), PASSWORD);
        openWithBootPassword(temp.resolve("derby"), TWIN);

        FolderDoor asInTheProgram = new FolderDoor(List.of(FolderFixture.NOTES), List.of(), FolderFixture.clock());
        asInTheProgram.createEncrypted(place, SecrecyLevel.OPEN, PASSWORD).folder().close();

        assertThat(place.resolve("folder.key")).content().contains("argon2id.memory=65536", "argon2id.iterations=3");
        fails(FolderFault.WRONG_PASSWORD, () -> door().open(place, password(TWIN)));
        door().open(place, password(PASSWORD)).close();
    }

    @Test
    void a_password_typed_in_decomposed_characters_is_the_same() {
        door().createEncrypted(place, SecrecyLevel.OPEN, "caf\u00e9会议室").folder().close();

        door().open(place, password("cafe\u0301会议室")).close();
    }

    @Test
    void an_empty_password_is_refused() {
        assertThatThrownBy(() -> door().createEncrypted(place, SecrecyLevel.OPEN, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(place).doesNotExist();
    }

    @Test
    void a_changed_password_opens_and_the_old_one_does_not() {
        try (DataFolder folder = create().folder()) {
            write(folder, 1, "先");
            fails(FolderFault.WRONG_PASSWORD, () -> folder.changePassword(password("别的"), "新口令"));
            folder.changePassword(password(PASSWORD), "新口令");
            write(folder, 2, "后");
        }

        fails(FolderFault.WRONG_PASSWORD, () -> door().open(place, password(PASSWORD)));
        try (DataFolder folder = door().open(place, password("新口令"))) {
            assertThat(notes(folder)).containsExactly("先", "后");
        }
    }

    @Test
    void the_recovery_key_opens_and_sets_a_new_password() {
        CreatedFolder created = create();
        created.folder().close();
        Unlock recovery = new Unlock.Recovery(created.recoveryKey().text());

        try (DataFolder folder = door().open(place, recovery)) {
            folder.changePassword(recovery, "新口令");
        }

        door().open(place, password("新口令")).close();
        door().open(place, recovery).close();
    }

    @Test
    void a_new_recovery_key_makes_the_old_one_worthless() {
        CreatedFolder created = create();
        RecoveryKey next = created.folder().newRecoveryKey(password(PASSWORD));
        created.folder().close();

        fails(FolderFault.WRONG_RECOVERY_KEY,
                () -> door().open(place, new Unlock.Recovery(created.recoveryKey().text())));
        door().open(place, new Unlock.Recovery(next.text())).close();
        door().open(place, password(PASSWORD)).close();
    }

    @Test
    void a_mistyped_recovery_key_names_the_group() {
        create().folder().close();

        fails(FolderFault.RECOVERY_KEY_MISTYPED, () -> door().open(place, new Unlock.Recovery("ABCDE-12345")));
    }

    @Test
    void a_plain_folder_has_no_password_to_change() {
        try (DataFolder folder = door().create(place, SecrecyLevel.OPEN)) {
            fails(FolderFault.PASSWORD_NOT_EXPECTED, () -> folder.changePassword(NOTHING, "新口令"));
        }
    }

    @Test
    void a_damaged_or_missing_key_file_is_not_called_a_wrong_password() throws IOException {
        create().folder().close();
        Path file = place.resolve("folder.key");
        byte[] good = Files.readAllBytes(file);

        for (int at = 0; at < good.length; at += 37) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            Files.write(file, bad);
            fails(FolderFault.KEY_FILE_DAMAGED, () -> door().open(place, password(PASSWORD)));
        }
        Files.write(file, Arrays.copyOf(good, good.length / 2));
        fails(FolderFault.KEY_FILE_DAMAGED, () -> door().open(place, password(PASSWORD)));
        Files.delete(file);
        FolderException failure = fails(FolderFault.KEY_FILE_DAMAGED, () -> door().open(place, password(PASSWORD)));
        assertThat(failure.arguments()).containsExactly(file.toString());
        Files.write(file, good);
        door().open(place, password(PASSWORD)).close();
    }

    @Test
    void the_key_file_of_another_folder_does_not_open_this_database() throws IOException {
        create().folder().close();
        Path other = temp.resolve("other");
        door().createEncrypted(other, SecrecyLevel.OPEN, PASSWORD).folder().close();
        Files.copy(other.resolve("folder.key"), place.resolve("folder.key"),
                StandardCopyOption.REPLACE_EXISTING);

        fails(FolderFault.DATABASE_DAMAGED, () -> door().open(place, password(PASSWORD)));
    }

    @Test
    void an_encrypted_folder_survives_a_full_disk_like_a_plain_one() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 16)) {
            Path onDisk = disk.place().resolve("office");
            int stored = 0;
            try (DataFolder folder = door().createEncrypted(onDisk, SecrecyLevel.OPEN, PASSWORD).folder()) {
                Path filling = disk.fill();
                FolderException failure = null;
                while (failure == null) {
                    try {
                        write(folder, stored, "议".repeat(10_000));
                        stored++;
                    } catch (FolderException e) {
                        failure = e;
                    }
                }
                assertThat(failure.fault()).isEqualTo(FolderFault.DISK_FULL);
                disk.fill(); // Derby may have given back some of its own
                fails(FolderFault.DISK_FULL, () -> folder.changePassword(password(PASSWORD), "新口令"));

                Files.delete(filling);
                write(folder, stored++, "后");
                assertThat(notes(folder)).hasSize(stored).endsWith("后");
            }
            try (DataFolder folder = door().open(onDisk, password(PASSWORD))) {
                assertThat(notes(folder)).hasSize(stored);
            }
        }
    }

    @Test
    void nothing_readable_is_found_anywhere_in_an_encrypted_folder() throws IOException {
        for (String word : new String[]{"镕堃喆犇頔之议题", "𠮷野会议"}) {
            Path folder = place.resolve(word.substring(0, 1).codePointAt(0) + "");
            try (DataFolder open = door().createEncrypted(folder, SecrecyLevel.OPEN, PASSWORD).folder()) {
                fill(open, word);
                assertThat(PlaintextSearch.find(folder, word)).isEmpty();
            }
            assertThat(PlaintextSearch.find(folder, word)).isEmpty();
            assertThat(PlaintextSearch.find(folder, PASSWORD)).isEmpty();
        }
    }

    @Test
    void the_same_search_finds_the_words_in_a_plain_folder() throws IOException {
        String word = "𠮷野会议";
        try (DataFolder open = door().create(place, SecrecyLevel.OPEN)) {
            fill(open, word);
        }

        assertThat(PlaintextSearch.find(place, word)).anyMatch(found -> found.matches("database.seg0.*modified UTF-8"))
                .anyMatch(found -> found.matches("database.log.*modified UTF-8"))
                .anyMatch(found -> found.matches("attachments.* UTF-8"))
                .anyMatch(found -> found.matches("attachments.*UTF-16LE"))
                .anyMatch(found -> found.matches("attachments.*UTF-16BE"))
                .anyMatch(found -> found.matches("backups.*!database.*modified UTF-8"))
                .anyMatch(found -> found.matches("backups.*!attachments.* UTF-8"));
    }

    /** Puts a word wherever the program may put one: rows, errors, attachments, backups. */
    private static void fill(DataFolder folder, String word) {
        for (int id = 0; id < 40; id++) {
            write(folder, id, word.repeat(400));
        }
        assertThatThrownBy(() -> write(folder, 1, word)).isInstanceOf(JdbiException.class)
                .message().doesNotContain(word);
        put(folder, word.getBytes(StandardCharsets.UTF_8));
        put(folder, word.getBytes(StandardCharsets.UTF_16LE));
        put(folder, word.getBytes(StandardCharsets.UTF_16BE));
        folder.backup().write(folder.layout().backups().resolve("all.huixu-backup"), BackupProgress.UNWATCHED);
        folder.transactions()
                .read(handle -> handle.createQuery("SELECT CAST(body AS VARCHAR(3000)) b FROM note ORDER BY b DESC")
                        .mapTo(String.class)
                        .list());
    }

    private static StoredAttachment put(DataFolder folder, byte[] content) {
        return folder.attachments().put(new ByteArrayInputStream(content), SecrecyLevel.OPEN);
    }

    private static void createWithBootPassword(Path database, String password) throws SQLException {
        boot(database, password, "create").close();
        assertThatThrownBy(() -> boot(database, password, "shutdown")).isInstanceOf(SQLException.class);
    }

    private static void openWithBootPassword(Path database, String password) throws SQLException {
        boot(database, password, "none").close();
        assertThatThrownBy(() -> boot(database, password, "shutdown")).isInstanceOf(SQLException.class);
    }

    private static Connection boot(Path database, String password, String attribute) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("databaseName", database.toString());
        properties.setProperty("dataEncryption", "true");
        properties.setProperty("encryptionAlgorithm", "AES/CBC/NoPadding");
        properties.setProperty("encryptionKeyLength", "256");
        properties.setProperty("bootPassword", password);
        properties.setProperty(attribute, "true");
        return new EmbeddedDriver().connect("jdbc:derby:", properties);
    }

    private CreatedFolder create() {
        return door().createEncrypted(place, SecrecyLevel.OPEN, PASSWORD);
    }

    private static Unlock password(String text) {
        return new Unlock.Password(text);
    }
}
