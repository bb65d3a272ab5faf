package org.huixu.storage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a user's own things are. */
class UserFoldersTest {

    @TempDir
    Path home;

    @Test
    void a_chinese_desktop_names_the_documents_itself() throws IOException {
        assertThat(UserFolders.of("Linux", Map.of(), home).documents()).isEqualTo(home);
        Files.createDirectories(home.resolve(".config"));
        Files.createDirectory(home.resolve("文档"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"),
                "# made by the system\nXDG_DESKTOP_DIR=\"$HOME/桌面\"\nXDG_DOCUMENTS_DIR=\"$HOME/文档\"\n");

        UserFolders folders = UserFolders.of("Linux", Map.of("XDG_CONFIG_HOME", "not absolute"), home);

        assertThat(folders.documents()).isEqualTo(home.resolve("文档"));
        assertThat(folders.memory()).isEqualTo(home.resolve(".config/huixu/memory.properties"));
    }

    @Test
    void home_is_what_the_environment_says_where_there_is_such_a_folder() {
        Map<String, String> said = Map.of("HOME", home.toString());
        assertThat(UserFolders.home("Linux", said, "/root")).isEqualTo(home);
        assertThat(UserFolders.home("Linux", Map.of("HOME", home + "/none"), "/root")).isEqualTo(Path.of("/root"));
        assertThat(UserFolders.home("Linux", Map.of("HOME", "here"), "/root")).isEqualTo(Path.of("/root"));
        assertThat(UserFolders.home("Windows 11", said, "/root")).isEqualTo(Path.of("/root"));
    }

    @Test
    void what_is_remembered_never_lies_where_a_data_folder_may_be() {
        for (String system : new String[]{"Linux", "Windows 11", "Mac OS X"}) {
            assertThat(UserFolders.of(system, Map.of(), home).memory().getParent())
                    .isNotEqualTo(FolderLayout.defaultLocation(system, Map.of(), home));
        }
    }

    @Test
    void a_portable_copy_keeps_everything_beside_itself() {
        UserFolders folders = UserFolders.beside(home.resolve("data"));

        assertThat(folders.documents()).isEqualTo(home.resolve("data"));
        assertThat(folders.memory()).isEqualTo(home.resolve("data/memory.properties"));
    }
}
