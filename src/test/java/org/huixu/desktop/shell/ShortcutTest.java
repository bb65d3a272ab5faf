package org.huixu.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.shell.Shortcut.Where;
import org.junit.jupiter.api.Test;

/** The list of keys is complete. */
class ShortcutTest {

    private static final Path SOURCES = Path.of("src/main/java/org/huixu/desktop");
    private static final Pattern KEY =
            Pattern.compile("(?:(?<!!= )KeyCode\\.|case (?:[A-Z0-9_]+, )*)([A-Z][A-Z0-9_]*)\\b");
    /** What every list and text does with these needs no list; neither do the keys of a dialogue before an office is open. */
    private static final Set<KeyCode> NATURAL = EnumSet.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.SPACE,
            KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.BACK_SPACE,
            KeyCode.DELETE, KeyCode.CAPS);
    private static final Map<KeyCode, KeyCode> SAME = Map.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD, KeyCode.EQUALS,
            KeyCode.SUBTRACT, KeyCode.MINUS, KeyCode.NUMPAD0, KeyCode.DIGIT0, KeyCode.NUMPAD1, KeyCode.DIGIT1,
            KeyCode.NUMPAD2, KeyCode.DIGIT2);
    private static final Map<String, List<Where>> ROOMS = Map.ofEntries(
            Map.entry("meeting/agenda", List.of(Where.AGENDA, Where.LISTS)),
            Map.entry("meeting/material", List.of(Where.MATERIALS, Where.MEETING)),
            Map.entry("meeting/attendance", List.of(Where.ATTENDANCE)),
            Map.entry("meeting/results", List.of(Where.RESULTS)),
            Map.entry("meeting/minutes", List.of(Where.MINUTES)),
            Map.entry("meeting/people", List.of(Where.MEETING_PEOPLE, Where.MEETING, Where.LISTS)),
            Map.entry("meeting/arrangement", List.of(Where.MEETING_PEOPLE)),
            Map.entry("meeting/notice", List.of(Where.MEETING_PEOPLE)),
            Map.entry("meeting/door", List.of(Where.DOOR)),
            Map.entry("meeting", List.of(Where.MEETINGS, Where.MEETING)),
            Map.entry("calendar", List.of(Where.MEETINGS)),
            Map.entry("minutes", List.of(Where.MINUTES_LIST)),
            Map.entry("compliance", List.of(Where.COMPLIANCE)), Map.entry("paper", List.of(Where.PAPER)),
            Map.entry("item", List.of(Where.POOL)), Map.entry("work", List.of(Where.DOOR, Where.EVERYWHERE)),
            Map.entry("handbook", List.of(Where.HANDBOOK)));

    @Test
    void everyKeyThatDoesSomethingIsListed() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("shell/Shortcut.java"))
                    .forEach(file -> keys(file).filter(key -> !listed(file, key))
                            .forEach(key -> missing.add(SOURCES.relativize(file) + ": " + key)));
        }
        assertThat(missing).as("keys that Shortcut does not list for their part of the program").isEmpty();
    }

    @Test
    void whatWorksEverywhereHasItsOwnKeys() {
        List<Shortcut> everywhere = Shortcut.of(Where.EVERYWHERE);
        assertThat(everywhere.stream().map(Shortcut::words)).doesNotHaveDuplicates();
        assertThat(everywhere).contains(Shortcut.HELP).hasSizeGreaterThan(10);
        assertThat(Shortcut.PART.words()).isEqualTo("Alt+1 … Alt+0");
    }

    private static boolean listed(Path file, KeyCode key) {
        String room = SOURCES.relativize(file.getParent()).toString().replace('\\', '/');
        List<Where> places = ROOMS.getOrDefault(room, room.startsWith("meeting")
                ? List.of(Where.MEETING, Where.LISTS)
                : List.of(Where.EVERYWHERE, Where.LISTS, Where.SHEETS));
        return places.stream().flatMap(place -> Shortcut.of(place).stream())
                .anyMatch(one -> one.codes().contains(SAME.getOrDefault(key, key)));
    }

    private static Stream<KeyCode> keys(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("KeyCode")
                    ? KEY.matcher(text).results().map(found -> found.group(1)).filter(ShortcutTest::isKey)
                            .map(KeyCode::valueOf).filter(key -> !NATURAL.contains(key))
                    : Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKey(String name) {
        return Stream.of(KeyCode.values()).anyMatch(key -> key.name().equals(name));
    }
}
