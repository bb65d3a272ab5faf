package org.huixu.exchange.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.huixu.application.handbook.Block;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.PictureFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The pictures of the handbook are those that the tests of the windows take into target/screens. They are never made by
 * hand: after a run of these tests, -Dhuixu.pictures=true with this test puts them anew into the handbook.
 */
class HandbookPicturesTest {

    private static final Path PAGES = Path.of("assets/handbook");
    private static final Path PICTURES = PAGES.resolve("pictures");
    private static final Path SCREENS = Path.of("target/screens");
    private static final long MOST_BYTES = 4_000_000;

    @Test
    void everyPictureIsShownAndSmallEnough() throws IOException {
        Set<String> shown = new MarkdownHandbook().read().pages().stream().flatMap(HandbookPicturesTest::pictures)
                .map(PictureFile::name).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<Path> there = files.toList();
            assertThat(there).extracting(file -> PAGES.relativize(file).toString()).containsExactlyInAnyOrderElementsOf(
                    shown);
            assertThat(there.stream().mapToLong(file -> file.toFile().length()).sum()).isLessThan(MOST_BYTES);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "huixu.pictures", matches = "true")
    void picturesAreTakenAnew() throws IOException {
        Files.createDirectories(PICTURES);
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                for (String line : Files.readAllLines(page)) {
                    if (line.startsWith("![")) {
                        renew(line.substring(line.indexOf("](") + 2, line.length() - 1));
                    }
                }
            }
        }
    }

    private static void renew(String name) throws IOException {
        File taken = SCREENS.resolve(PAGES.resolve(name).getFileName()).toFile();
        assertThat(taken).as("run the test that takes it first").exists();
        BufferedImage picture = ImageIO.read(taken);
        ImageIO.write(FewColours.of(Cropped.of(picture)), "png", PAGES.resolve(name).toFile());
    }

    private static Stream<PictureFile> pictures(Handbook.Page page) {
        return page.blocks().stream().flatMap(HandbookPicturesTest::pictures);
    }

    private static Stream<PictureFile> pictures(Block block) {
        return switch (block) {
            case Block.Picture picture -> Stream.of(picture.file());
            case Block.Items items -> items.items().stream().flatMap(List::stream)
                    .flatMap(HandbookPicturesTest::pictures);
            case Block.Note note -> note.blocks().stream().flatMap(HandbookPicturesTest::pictures);
            case Block.Heading _,Block.Paragraph _,Block.Grid _,Block.Typed _,Block.AllKeys _ -> Stream.empty();
        };
    }
}
