package org.huixu.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.huixu.application.document.FileKind;
import org.huixu.application.document.Packet;
import org.huixu.application.document.PacketBinder.Watch;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper.Orientation;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderTexts;
import org.huixu.document.SampleSheets;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfBinder;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.exchange.sheet.TableWorkbook;
import org.huixu.fixture.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written where the user wants it: on a full disk a sentence, and the older file as it was. */
class TargetFileTest {

    private static final FontLibrary FONTS = new FontLibrary(FontSettings.bundledOnly());
    private static final int ROWS = 40;
    private static final int SIDE = 800;
    private static final int LEFT = 200 * 1024;
    private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-06-09T10:00:00+08:00");
    private static final Watch QUIET = new Watch() {
        @Override
        public void done(int steps, int of) {
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @TempDir
    Path temp;

    @Test
    void aPaperOnAFullDisk() throws Exception {
        full("议题汇总表.pdf", 0, out -> new PdfPapers(FONTS).write(SampleSheets.items(ROWS, Orientation.LANDSCAPE), out));
    }

    @Test
    void aSpreadsheetOnAFullDisk() throws Exception {
        full("议题汇总表.xlsx", 0,
                out -> new TableWorkbook().write(SampleSheets.items(ROWS, Orientation.LANDSCAPE), out));
    }

    /** Its papers are put in one after the other: the disk is full in the middle of one. */
    @Test
    void aPacketForWhichTheRoomIsNotEnough() throws Exception {
        Path picture = temp.resolve("noise.png");
        BufferedImage noise = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        SplittableRandom random = new SplittableRandom(1);
        IntStream.range(0, SIDE * SIDE).forEach(at -> noise.setRGB(at % SIDE, at / SIDE, random.nextInt()));
        ImageIO.write(noise, "png", picture.toFile());
        Packet packet = new Packet(new Packet.Cover(List.of(), "常务会议", "会议材料", List.of(), List.of()),
                List.of(new Packet.Section("一", "供热方案", List.of(), List.of(new Packet.Part("方案", "定稿 第2版",
                        new Packet.Pages(picture, FileKind.PICTURE, 1))))),
                new PaperProperties("会议材料", "第12次", "办公室", List.of(), MADE));

        full("会议材料.pdf", LEFT, out -> new PdfBinder(FONTS).write(packet, out, QUIET));
    }

    private void full(String name, int left, TargetFile.Filling filling) throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 4)) {
            Path file = disk.place().resolve(name);
            Files.writeString(file, "older");
            Path room = Files.write(disk.place().resolve("room"), new byte[left]);
            Path filled = disk.fill();
            Files.delete(room);

            FolderException said = catchThrowableOfType(FolderException.class, () -> TargetFile.write(file, filling));

            assertThat(said).isNotNull();
            assertThat(said.fault()).isEqualTo(FolderFault.DISK_FULL);
            assertThat(FolderTexts.sentence(said)).contains("磁盘");
            assertThat(file).hasContent("older");
            assertThat(disk.place().resolve(name + ".part")).doesNotExist();

            Files.delete(filled);
            TargetFile.write(file, filling);
            assertThat(Files.size(file)).isGreaterThan(1000);
        }
    }
}
