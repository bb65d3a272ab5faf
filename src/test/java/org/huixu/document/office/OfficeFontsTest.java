package org.huixu.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled faces that an office program is lent. */
class OfficeFontsTest {

    @TempDir
    Path folder;

    @Test
    void whatADocumentAsksForIsLentAndATextThatAsksForNothingIsSetInSongOnly() throws IOException {
        Path settings = Path.of(OfficeFonts.lend(folder).get("FONTCONFIG_FILE"));

        List<String> lines = Files.readAllLines(settings);
        int machine = lines.indexOf("<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>");
        assertThat(lines.subList(0, machine)).anyMatch(line -> line.contains("<family>仿宋_GB2312</family>")
                && line.contains("<family>FandolFang</family>"));
        assertThat(lines.subList(machine, lines.size()))
                .as("what the machine's own settings add is given no other face")
                .noneMatch(line -> line.contains("<alias"))
                .contains("<edit name=\"family\" mode=\"append\" binding=\"weak\"><string>FandolSong</string></edit>");
        assertThat(folder.resolve("fonts").resolve("FandolSong-Regular.otf")).isNotEmptyFile();
    }
}
