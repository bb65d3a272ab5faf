package org.huixu.storage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FolderLayoutTest {
    @Test
    void the_default_place_is_the_one_of_the_system() {
        Path home = Path.of("/home/wang");

        assertThat(FolderLayout.defaultLocation("Linux", Map.of(), home))
                .isEqualTo(Path.of("/home/wang/.local/share/huixu"));
        assertThat(FolderLayout.defaultLocation("Linux", Map.of("XDG_DATA_HOME", "/data"), home))
                .isEqualTo(Path.of("/data/huixu"));
        assertThat(FolderLayout.defaultLocation("Linux", Map.of("XDG_DATA_HOME", "data"), home))
                .isEqualTo(Path.of("/home/wang/.local/share/huixu"));
        assertThat(FolderLayout.defaultLocation("Mac OS X", Map.of(), home))
                .isEqualTo(Path.of("/home/wang/Library/Application Support/Huixu"));
        assertThat(FolderLayout.defaultLocation("Windows 11", Map.of("LOCALAPPDATA", "/local"), home))
                .isEqualTo(Path.of("/local/Huixu"));
        assertThat(FolderLayout.defaultLocation("Windows 11", Map.of(), home))
                .isEqualTo(Path.of("/home/wang/AppData/Local/Huixu"));
    }
}
