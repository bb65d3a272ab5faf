package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two classes run at once, but there is one screen, one keyboard and one focus. */
class WindowsTakeTurnsTest {

    @Test
    void everyTestThatOpensAWindowLocksTheScreen() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
            List<Path> windows = all.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> says(file, "new TestWindow(")).toList();

            assertThat(windows).isNotEmpty();
            assertThat(windows).as("tests without @ResourceLock(TestWindow.SCREEN)")
                    .allMatch(file -> says(file, "@ResourceLock(TestWindow.SCREEN)"));
        }
    }

    private static boolean says(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
