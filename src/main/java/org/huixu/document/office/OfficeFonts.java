package org.huixu.document.office;

import java.io.IOException;
import java.io.InputStream;
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
    /** What documents ask for, by the family that is lent. */
    private static final Map<String, List<String>> ASKED = Map.of(
            "FandolFang", List.of("仿宋_GB2312", "仿宋", "FangSong", "FangSong_GB2312", "方正仿宋_GBK", "华文仿宋", "STFangsong"),
            "FandolHei", List.of("黑体", "SimHei", "方正黑体_GBK", "微软雅黑", "Microsoft YaHei", "等线", "DengXian"),
            "FandolKai", List.of("楷体_GB2312", "楷体", "KaiTi", "KaiTi_GB2312", "方正楷体_GBK", "华文楷体", "STKaiti"),
            "FandolSong", List.of("宋体", "SimSun", "新宋体", "NSimSun", "方正书宋_GBK", "华文宋体", "STSong"),
            "Noto Serif CJK SC SemiBold", List.of("方正小标宋简体", "方正小标宋_GBK", "华文中宋", "STZhongsong"));

    private OfficeFonts() {
    }

    /** Puts the faces into a new folder below, and returns what the program's surroundings have to say about them. */
    static Map<String, String> lend(Path work) throws IOException {
        Path folder = Files.createDirectories(work.resolve("fonts"));
        for (String file : FILES) {
            try (InputStream face = Objects.requireNonNull(OfficeFonts.class.getResourceAsStream(BUNDLE + file), file)) {
                Files.copy(face, folder.resolve(file));
            }
        }
        Path settings = work.resolve("fonts.conf");
        Files.writeString(settings, settings(folder, work.resolve("font-cache")), StandardCharsets.UTF_8);
        return Map.of("FONTCONFIG_FILE", settings.toAbsolutePath().toString());
    }

    private static String settings(Path folder, Path cache) {
        String aliases = ASKED.entrySet().stream().flatMap(lent -> lent.getValue().stream().map(asked -> """
                <alias binding="same"><family>%s</family><accept><family>%s</family></accept></alias>
                """.formatted(asked, lent.getKey()))).sorted().collect(Collectors.joining());
        return """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
                <dir>%s</dir>
                <cachedir>%s</cachedir>
                %s</fontconfig>
                """.formatted(escaped(folder), escaped(cache), aliases);
    }

    private static String escaped(Path path) {
        return path.toAbsolutePath().toString().replace("&", "&amp;").replace("<", "&lt;");
    }
}
