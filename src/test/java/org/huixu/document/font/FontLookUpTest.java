package org.huixu.document.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.document.typeset.FaceRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Order of the look-up: folder of the user, settings, system, bundled. */
class FontLookUpTest {
    private static final Path BUNDLED = Path.of("assets/fonts");

    @TempDir
    Path folder;

    private static FontLibrary library(Path user, Map<FaceRole, List<String>> families, Path... system) {
        return new FontLibrary(new FontSettings(Optional.ofNullable(user), families, List.of(system)));
    }

    private static String face(FontLibrary library, FaceRole role, String character) {
        return library.face(role, character.codePointAt(0)).orElseThrow().name();
    }

    /** Copies a font under a file name that says nothing. */
    private static Path install(Path folder, String font, String fileName) throws IOException {
        Files.createDirectories(folder);
        return Files.copy(BUNDLED.resolve(font), folder.resolve(fileName));
    }

    @Test
    void withoutAnyOtherTheBundledFaceIsUsed() {
        FontLibrary library = new FontLibrary(FontSettings.bundledOnly());
        assertThat(face(library, FaceRole.FANGSONG, "国")).startsWith("FandolFang");
        assertThat(face(library, FaceRole.KAITI, "国")).startsWith("FandolKai");
        assertThat(face(library, FaceRole.HEITI, "国")).startsWith("FandolHei");
        assertThat(face(library, FaceRole.SONGTI, "国")).startsWith("FandolSong");
        assertThat(face(library, FaceRole.XIAOBIAOSONG, "国")).startsWith("NotoSerif");
    }

    @Test
    void aFamilyNamedInTheSettingsIsFoundByItsOwnNameNotItsFileName() throws IOException {
        install(folder, "LXGWWenKai-Light.ttf", "a.ttf");
        FontLibrary library = library(null, Map.of(FaceRole.FANGSONG, List.of("霞鹜文楷 Light")), folder);
        assertThat(face(library, FaceRole.FANGSONG, "国")).startsWith("LXGW");
        assertThat(face(library, FaceRole.KAITI, "国")).startsWith("FandolKai");
    }

    @Test
    void theFolderOfTheUserComesBeforeTheSystem() throws IOException {
        Path user = folder.resolve("user");
        Path system = folder.resolve("system");
        install(user, "FandolKai-Regular.otf", "u.otf");
        install(system, "LXGWWenKai-Light.ttf", "s.ttf");
        FontLibrary library = library(user, Map.of(FaceRole.FANGSONG, List.of("LXGW WenKai Light", "FandolKai")),
                system);
        assertThat(face(library, FaceRole.FANGSONG, "国")).startsWith("FandolKai");
    }

    @Test
    void theSystemComesBeforeTheBundledFace() throws IOException {
        Path font = install(folder, "FandolKai-Regular.otf", "x.otf");
        rename(font, "FandolKai", "SimHei   ");
        FontLibrary library = library(null, Map.of(), folder);
        assertThat(FontNames.read(font).getFirst().families()).anyMatch(name -> name.startsWith("simhei"));
        assertThat(face(library, FaceRole.HEITI, "国")).startsWith("FandolKai");
    }

    @Test
    void aFaceThatForbidsEmbeddingIsSkipped() throws IOException {
        Path font = install(folder, "LXGWWenKai-Light.ttf", "a.ttf");
        setLicence(font, 0x0002);
        FontLibrary library = library(null, Map.of(FaceRole.FANGSONG, List.of("LXGW WenKai Light")), folder);
        assertThat(FontNames.read(font).getFirst().embeds()).isFalse();
        assertThat(face(library, FaceRole.FANGSONG, "国")).startsWith("FandolFang");
    }

    @Test
    void licenceBitsAreReadAsTheStandardMeansThem() {
        assertThat(FontNames.allows(0)).isTrue();
        assertThat(FontNames.allows(0x0004)).isTrue();
        assertThat(FontNames.allows(0x0008)).isTrue();
        assertThat(FontNames.allows(0x0002)).isFalse();
        assertThat(FontNames.allows(0x0100)).isFalse();
        assertThat(FontNames.allows(0x0200)).isFalse();
    }

    @Test
    void aDamagedFontFileIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("broken.ttf"), "no font");
        Files.write(folder.resolve("empty.otf"), new byte[0]);
        Files.write(folder.resolve("wild.ttc"),
                ByteBuffer.allocate(16).putInt(0x74746366).putInt(0).putInt(-1).array());
        FontLibrary library = library(folder, Map.of(), folder);
        assertThat(face(library, FaceRole.FANGSONG, "国")).startsWith("FandolFang");
    }

    @Test
    void aFolderThatIsGoneIsNoError() {
        FontLibrary library = library(folder.resolve("gone"), Map.of(), folder.resolve("gone too"));
        assertThat(face(library, FaceRole.FANGSONG, "国")).startsWith("FandolFang");
    }

    @Test
    void everyCharacterFallsBackByItself() {
        FontLibrary library = new FontLibrary(FontSettings.bundledOnly());
        assertThat(face(library, FaceRole.FANGSONG, "镕")).startsWith("LXGW");
        assertThat(face(library, FaceRole.HEITI, "镕")).startsWith("NotoSans").doesNotContain("Bold");
        assertThat(face(library, FaceRole.HEITI, "2")).startsWith("NotoSans").doesNotContain("Bold");
        assertThat(face(library, FaceRole.KAITI, "2")).startsWith("LXGW");
        assertThat(library.face(FaceRole.FANGSONG, 0x12000)).isEmpty();
    }

    private static void setLicence(Path font, int type) throws IOException {
        byte[] bytes = Files.readAllBytes(font);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i < buffer.getShort(4); i++) {
            if (buffer.getInt(12 + 16 * i) == 0x4F532F32) {
                buffer.putShort(buffer.getInt(12 + 16 * i + 8) + 8, (short) type);
            }
        }
        Files.write(font, bytes);
    }

    /** Replaces a name by another of the same length in the Windows names of a font. */
    private static void rename(Path font, String from, String to) throws IOException {
        byte[] bytes = Files.readAllBytes(font);
        byte[] wanted = from.getBytes(StandardCharsets.UTF_16BE);
        byte[] other = to.getBytes(StandardCharsets.UTF_16BE);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (ByteBuffer.wrap(bytes, i, wanted.length).equals(ByteBuffer.wrap(wanted))) {
                System.arraycopy(other, 0, bytes, i, other.length);
            }
        }
        Files.write(font, bytes);
    }
}
