package org.huixu.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Lends the bundled faces to an office program: on a machine without Chinese ones it would draw boxes and say nothing. The
 * faces of the machine go before the lent ones. Programs that do not ask fontconfig pass over it.
 */
final class OfficeFonts {

    private static final String BUNDLE = "/assets/fonts/";
    private static final List<String> FILES = List.of("FandolFang-Regular.otf", "FandolHei-Regular.otf",
            "FandolKai-Regular.otf", "FandolSong-Regular.otf", "LXGWWenKai-Light.ttf",
            "NotoSerifSC-SemiBold-cut.otf");
    /** What a text has that asks for no Chinese family, as office programs do it: not the bold looking one. */
    private static final String BODY = "FandolSong";
    /** What documents ask for, by the family that is lent. */
    private static final Map<String, List<String>> ASKED = asked();

    private OfficeFonts() {
    }

    /** Puts the faces into a new folder below, and returns what the program's surroundings have to say about them. */
    static Map<String, String> lend(Path work) throws IOException {
        Path folder = Files.createDirectories(work.resolve("fonts"));
        for (String file : FILES) {
            try (InputStream face =
                    Objects.requireNonNull(OfficeFonts.class.getResourceAsStream(BUNDLE + file), file)) {
                Files.copy(face, folder.resolve(file));
            }
        }
        Path settings = work.resolve("fonts.conf");
        Files.writeString(settings, settings(folder, work.resolve("font-cache")), StandardCharsets.UTF_8);
        return Map.of("FONTCONFIG_FILE", settings.toAbsolutePath().toString());
    }

    private static Map<String, List<String>> asked() {
        try (InputStream in = Objects.requireNonNull(OfficeFonts.class.getResourceAsStream("lent.txt"), "lent.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> List.of(line[1].split(","))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The aliases go first: they are for what a document asks for, not for what the machine's settings add to it. */
    private static String settings(Path folder, Path cache) {
        String aliases = ASKED.entrySet().stream().flatMap(lent -> lent.getValue().stream().map(asked -> """
                <alias binding="same"><family>%s</family><accept><family>%s</family></accept></alias>
                """.formatted(asked, lent.getKey()))).sorted().collect(Collectors.joining());
        return """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                %s<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
                <dir>%s</dir>
                <cachedir>%s</cachedir>
                <match target="pattern">
                <edit name="family" mode="append" binding="weak"><string>%s</string></edit>
                </match>
                </fontconfig>
                """.formatted(aliases, escaped(folder), escaped(cache), BODY);
    }

    private static String escaped(Path path) {
        return path.toAbsolutePath().toString().replace("&", "&amp;").replace("<", "&lt;");
    }
}
