package org.huixu.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huixu.desktop.work.Topic;
import org.junit.jupiter.api.Test;

/** Help is known for every sheet. */
class SheetTopicsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/huixu/desktop");

    @Test
    void everyClassThatMakesASheetHasAPageOfTheHandbook() throws IOException {
        List<String> makers = makers();
        assertThat(makers).hasSizeGreaterThan(50);
        assertThat(makers.stream().filter(maker -> SheetTopics.of(type(maker)).isEmpty()))
                .as("sheets that SheetTopics does not know").isEmpty();
    }

    @Test
    void everyClassThatIsNamedMakesASheet() throws IOException {
        assertThat(makers()).containsAll(SheetTopics.makers().keySet());
    }

    @Test
    void aSheetIsKnownByTheClassThatMakesIt() {
        assertThat(SheetTopics.of(Shortcuts.class)).contains(Topic.KEYS);
        assertThat(SheetTopics.of(Palette.class)).contains(Topic.WINDOW);
        assertThat(SheetTopics.of(String.class)).as("of the kit, such as a question").isEmpty();
    }

    /** Below the root of the windows; the kit itself makes sheets for others. */
    private static List<String> makers() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.startsWith(SOURCES.resolve("kit")))
                    .filter(SheetTopicsTest::makes).map(SOURCES::relativize).map(Path::toString)
                    .map(name -> name.replace('\\', '/').replace('/', '.').replace(".java", "")).toList();
        }
    }

    private static boolean makes(Path file) {
        try {
            return Files.readString(file).contains("new Sheet(");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Class<?> type(String maker) {
        try {
            return Class.forName("org.huixu.desktop." + maker, false, SheetTopicsTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
