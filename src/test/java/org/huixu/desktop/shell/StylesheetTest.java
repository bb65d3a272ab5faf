package org.huixu.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The one stylesheet of the windows. */
class StylesheetTest {

    private static final Path SHEET = Path.of("src/main/resources/org/huixu/desktop/huixu.css");
    private static final Pattern NAME = Pattern.compile("(?m)^(\\.[a-z-]+) \\{");

    /** Two parts of the program that think of the same word would dress each other's nodes. */
    @Test
    void aNameIsDefinedOnce() throws IOException {
        List<String> names =
                NAME.matcher(Files.readString(SHEET)).results().map(found -> found.group(1)).toList();
        Set<String> seen = new HashSet<>();
        assertThat(names).hasSizeGreaterThan(100);
        assertThat(names.stream().filter(name -> !seen.add(name))).as("defined twice: choose another name").isEmpty();
    }
}
