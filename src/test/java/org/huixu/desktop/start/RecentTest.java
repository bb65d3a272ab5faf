package org.huixu.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huixu.application.store.Actor;
import org.huixu.desktop.kit.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The offices a user had open. */
class RecentTest {

    @TempDir
    Path folder;

    private static Recent in(Path memory) {
        return new Recent(new Memory(memory.resolve("memory.properties"), Runnable::run));
    }

    @Test
    void an_office_beside_a_portable_copy_is_known_after_the_whole_was_moved() throws IOException {
        Path stick = folder.resolve("stick");
        Recent before = in(stick);
        before.opened(folder.resolve("elsewhere"));
        before.opened(stick.resolve("office"));
        before.seated(stick.resolve("office"), new Actor(null, "测试"));

        Path moved = Files.move(stick, folder.resolve("moved"));

        Recent after = in(moved);
        assertThat(after.folders()).containsExactly(moved.resolve("office"), folder.resolve("elsewhere"));
        assertThat(after.atDesk(moved.resolve("office")).orElseThrow().name()).isEqualTo("测试");
    }
}
