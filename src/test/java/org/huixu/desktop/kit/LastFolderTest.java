package org.huixu.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are looked for where something was chosen last. */
class LastFolderTest {

    @TempDir
    Path folder;

    @Test
    void theNextStartBeginsInTheFolderOfTheFileThatWasChosenLast() throws IOException {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("申报")).resolve("表.xlsx"), "");

        new LastFolder(memory(), folder.toFile()).chosen(file.toFile());

        assertThat(new LastFolder(memory(), folder.toFile()).beginning()).isEqualTo(folder.resolve("申报").toFile());
    }

    @Test
    void aFolderThatWasChosenIsItselfTheBeginning() {
        LastFolder last = new LastFolder(memory(), folder.toFile());

        last.chosen(folder.toFile());

        assertThat(last.beginning()).isEqualTo(folder.toFile());
    }

    @Test
    void aFolderThatHasGoneGivesWayToTheDocumentsOfTheUser() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("U盘"));
        LastFolder last = new LastFolder(memory(), folder.toFile());
        last.chosen(gone.toFile());

        Files.delete(gone);

        assertThat(last.beginning()).isEqualTo(folder.toFile());
        Path documents = Files.createDirectory(folder.resolve("文档"));
        assertThat(last.beginning()).isEqualTo(documents.toFile());
    }

    private Memory memory() {
        return new Memory(folder.resolve("memory.properties"), Runnable::run);
    }
}
