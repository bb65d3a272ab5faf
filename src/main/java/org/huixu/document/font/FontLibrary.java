package org.huixu.document.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.huixu.document.font.FontFolder.Found;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Metrics;
import org.huixu.document.typeset.Outlines;

/**
 * All faces of the program. For each role they stand in a row: the folder chosen by the user, the families named in the
 * settings, those of the system, the bundled ones. A character is drawn by the first face of the row that has it.
 *
 * <p>Nothing is read before it is needed. Not safe for use by several threads at once.
 */
public final class FontLibrary implements Metrics, Outlines {
    /** Drawn instead of a character that no face has. */
    public static final int SUBSTITUTE = 0x3013;
    private static final int DELETE = 0x7F;
    private static final String BUNDLE = "/assets/fonts/";

    private final FontSettings settings;
    private final Properties families = readFamilies();
    private final Optional<FontFolder> userFolder;
    private final List<FontFolder> systemFolders;
    private final Map<Object, Typeface> faces = new HashMap<>();
    private final Map<FaceRole, List<Typeface>> rows = new EnumMap<>(FaceRole.class);
    private final Map<FaceRole, Map<Integer, Optional<Typeface>>> chosen = new EnumMap<>(FaceRole.class);
    private final Map<FaceRole, Map<Integer, Double>> tops = new EnumMap<>(FaceRole.class);

    public FontLibrary(FontSettings settings) {
        this.settings = settings;
        this.userFolder = settings.userFolder().map(FontFolder::new);
        this.systemFolders = settings.systemFolders().stream().map(FontFolder::new).toList();
    }

    /** The face that draws a character in a role; empty if none does. */
    public Optional<Typeface> face(FaceRole role, int codePoint) {
        return chosen.computeIfAbsent(role, r -> new HashMap<>()).computeIfAbsent(codePoint,
                c -> (c > ' ' && c < DELETE ? latinRow(role) : row(role)).stream().filter(face -> face.covers(c))
                        .findFirst());
    }

    /** The families by which offices know the face of a role, the usual one first. */
    public List<String> names(FaceRole role) {
        return words(key(role));
    }

    @Override
    public double advance(FaceRole role, int codePoint) {
        return face(role, codePoint).map(face -> face.advance(codePoint)).orElse(1.0);
    }

    @Override
    public double top(FaceRole role, int codePoint) {
        Map<Integer, Double> known = tops.computeIfAbsent(role, r -> new HashMap<>());
        return known.computeIfAbsent(codePoint,
                c -> face(role, c).flatMap(face -> face.top(c)).orElse(Mark.BASELINE));
    }

    private List<Typeface> row(FaceRole role) {
        return rows.computeIfAbsent(role, this::lookUp);
    }

    /** Letters and digits of a bundled face may come from another one that suits it better than its own. */
    private List<Typeface> latinRow(FaceRole role) {
        List<Typeface> row = row(role);
        List<Typeface> preferred = words(key(role) + ".latin").stream().map(this::bundled).toList();
        if (preferred.isEmpty() || !row.getFirst().equals(bundled(words(key(role) + ".bundled").getFirst()))) {
            return row;
        }
        return Stream.concat(preferred.stream(), row.stream()).toList();
    }

    private List<Typeface> lookUp(FaceRole role) {
        List<String> named = settings.families().getOrDefault(role, List.of());
        List<String> usual = words(key(role));
        List<Found> found = new ArrayList<>();
        userFolder.ifPresent(folder -> Stream.concat(named.stream(), usual.stream())
                .forEach(family -> folder.find(family).ifPresent(found::add)));
        for (List<String> names : List.of(named, usual)) {
            for (String family : names) {
                systemFolders.forEach(folder -> folder.find(family).ifPresent(found::add));
            }
        }
        List<Typeface> row = new ArrayList<>();
        found.stream().distinct().map(this::installed).forEach(row::add);
        words(key(role) + ".bundled").stream().map(this::bundled).forEach(row::add);
        return List.copyOf(row);
    }

    private Typeface installed(Found found) {
        return faces.computeIfAbsent(found, f -> new Typeface(found.file().toString(),
                () -> Files.readAllBytes(found.file()), found.isCollection() ? found.index() : -1));
    }

    private Typeface bundled(String file) {
        return faces.computeIfAbsent(file, f -> new Typeface(file, () -> readBundled(file), -1));
    }

    private static byte[] readBundled(String file) throws IOException {
        try (InputStream in = FontLibrary.class.getResourceAsStream(BUNDLE + file)) {
            if (in == null) {
                throw new FileNotFoundException(BUNDLE + file);
            }
            return in.readAllBytes();
        }
    }

    private List<String> words(String key) {
        String value = families.getProperty(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }

    private static String key(FaceRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Properties readFamilies() {
        Properties properties = new Properties();
        try (InputStream in = FontLibrary.class.getResourceAsStream("families.txt")) {
            if (in == null) {
                throw new FileNotFoundException("families.txt");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
