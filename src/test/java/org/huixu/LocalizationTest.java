package org.huixu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people read stands in message bundles, one per feature; code knows only keys, and every key is alive. */
class LocalizationTest {

    /** Source files that may hold Chinese in a literal, below src/main/java, each with its reason. */
    private static final Map<String, String> CHINESE_ALLOWED = Map.of();

    /** Beginnings of keys that the code completes at run time; each ends in a dot and stands in the code as written. */
    private static final Set<String> COMPLETED_AT_RUN_TIME = Set.of("packet.absent.", "packet.hitch.", "command.about.",
            "people.field.", "history.act.", "history.kind.", "history.field.", "history.value.", "sample.template.");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LOOK_UP = Pattern.compile(
            "(?:[tT]exts|TEXTS)(?:\\(\\))?\\s*\\.\\s*(?:get|format|getString)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*([,)+])");
    private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+");

    private static final SortedMap<String, JavaText> CODE = new TreeMap<>();
    private static final SortedMap<String, String> BUNDLES = new TreeMap<>();
    private static final Set<String> LITERALS = new HashSet<>();

    @BeforeAll
    static void readEverything() {
        for (Path file : filesBelow(SOURCES, ".java")) {
            JavaText text = JavaText.parse(read(file));
            CODE.put(unixName(SOURCES.relativize(file)), text);
            text.literals().forEach(literal -> LITERALS.add(literal.value()));
        }
        for (Path file : filesBelow(RESOURCES.resolve("org/huixu"), ".properties")) {
            BUNDLES.put(unixName(RESOURCES.relativize(file)), read(file));
        }
        assertThat(CODE).as("sources below " + SOURCES.toAbsolutePath()).isNotEmpty();
    }

    @Test
    void codeHoldsNoChinese() {
        List<String> faults = new ArrayList<>();
        CODE.forEach((file, text) -> {
            List<String> chinese = text.literals().stream()
                    .filter(literal -> literal.value().codePoints().anyMatch(LocalizationTest::isHan))
                    .map(literal -> "%s:%d \"%s\": move the words to messages.properties of this feature and name their key"
                            .formatted(file, literal.line(), literal.value().strip()))
                    .toList();
            if (!CHINESE_ALLOWED.containsKey(file)) {
                faults.addAll(chinese);
            } else if (chinese.isEmpty()) {
                faults.add(file + ": holds no Chinese any more, delete it from CHINESE_ALLOWED");
            }
        });
        CHINESE_ALLOWED.keySet().stream().filter(file -> !CODE.containsKey(file))
                .forEach(file -> faults.add(file + ": is gone, delete it from CHINESE_ALLOWED"));

        assertThat(faults).as("because words in code cannot be reviewed by those who own the language").isEmpty();
    }

    @Test
    void bundlesAreUtf8AndNamedAfterTheirFeature() {
        List<String> faults = new ArrayList<>();
        BUNDLES.forEach((file, content) -> {
            int slash = file.lastIndexOf('/');
            String folder = file.substring(0, slash);
            if (!file.endsWith("/messages.properties")) {
                faults.add(file + ": call it " + folder + "/messages.properties");
            }
            if (CODE.keySet().stream().noneMatch(source -> source.startsWith(folder + "/"))) {
                faults.add(file + ": there is no package " + folder.replace('/', '.') + ", move or delete the bundle");
            }
            if (content.contains("\uFFFD")) {
                faults.add(file + ": is not UTF-8, save it as UTF-8");
            }
            if (content.startsWith("\uFEFF")) {
                faults.add(file + ": begins with a byte order mark, save it as UTF-8 without one");
            }
            if (content.matches("(?s).*\\\\u[0-9a-fA-F]{4}.*")) {
                faults.add(file + ": write the character itself instead of its escape with four digits");
            }
        });

        assertThat(faults).as("because a reviewer reads bundles as they are").isEmpty();
    }

    @Test
    void everyKeyIsWrittenOnceAndWithDots() {
        List<String> faults = new ArrayList<>();
        Map<String, String> owners = new TreeMap<>();
        BUNDLES.forEach((file, content) -> {
            for (String key : keysInOrder(content)) {
                String owner = owners.putIfAbsent(key, file);
                if (owner != null) {
                    faults.add("%s: key %s is already in %s, delete or rename one".formatted(file, key, owner));
                }
                if (!KEY.matcher(key).matches()) {
                    faults.add("%s: key %s must be words joined by dots (feature.thing)".formatted(file, key));
                }
            }
        });

        assertThat(faults).as("because a key must lead to one sentence only").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        List<String> faults = new ArrayList<>();
        BUNDLES.forEach((file, content) -> {
            for (String key : keysInOrder(content)) {
                if (!LITERALS.contains(key) && COMPLETED_AT_RUN_TIME.stream().noneMatch(key::startsWith)) {
                    faults.add(("%s: key %s is used nowhere; delete it, or, if code completes it at run time,"
                            + " add its beginning up to a dot to COMPLETED_AT_RUN_TIME").formatted(file, key));
                }
            }
        });

        assertThat(faults).as("because a sentence nobody sees is still translated and reviewed").isEmpty();
    }

    @Test
    void everyBeginningCompletedAtRunTimeIsAlive() {
        Set<String> keys = allKeys();
        List<String> faults = new ArrayList<>();
        for (String beginning : COMPLETED_AT_RUN_TIME) {
            if (!beginning.endsWith(".")) {
                faults.add(beginning + ": must end in a dot, so that it covers no neighbour by accident");
            }
            if (!LITERALS.contains(beginning) || keys.stream().noneMatch(key -> key.startsWith(beginning))) {
                faults.add(beginning + ": no code or no key begins with it, delete it from COMPLETED_AT_RUN_TIME");
            }
        }

        assertThat(faults).as("because a stale exception hides unused keys").isEmpty();
    }

    @Test
    void everyTextThatCodeAsksForExists() {
        Set<String> keys = allKeys();
        List<String> faults = new ArrayList<>();
        CODE.forEach((file, text) -> {
            Matcher lookUp = LOOK_UP.matcher(text.code());
            while (lookUp.find()) {
                String key = lookUp.group(1);
                long line = text.code().substring(0, lookUp.start()).lines().count();
                if (lookUp.group(2).equals("+")) {
                    if (!COMPLETED_AT_RUN_TIME.contains(key)) {
                        faults.add("%s:%d: add \"%s\" to COMPLETED_AT_RUN_TIME, or use whole keys"
                                .formatted(file, line, key));
                    }
                } else if (!keys.contains(key)) {
                    faults.add("%s:%d: no bundle has the key %s; add it to src/main/resources/%s/messages.properties"
                            .formatted(file, line, key, file.substring(0, file.lastIndexOf('/'))));
                }
            }
        });

        assertThat(faults).as("because a missing text is seen only by the person who needed it").isEmpty();
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static Set<String> allKeys() {
        return BUNDLES.values().stream().flatMap(content -> keysInOrder(content).stream()).collect(Collectors.toSet());
    }

    /** Unlike {@link Properties} alone, this keeps a key that is written twice. */
    private static List<String> keysInOrder(String content) {
        List<String> keys = new ArrayList<>();
        Properties listening = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                keys.add((String) key);
                return super.put(key, value);
            }
        };
        try {
            listening.load(new StringReader(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return keys;
    }

    private static List<Path> filesBelow(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            return "\uFFFD";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String unixName(Path file) {
        return file.toString().replace('\\', '/');
    }
}
