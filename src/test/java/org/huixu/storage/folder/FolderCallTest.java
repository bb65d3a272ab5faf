package org.huixu.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.fixture.ChildJvm;
import org.huixu.storage.layout.FolderCall;
import org.huixu.storage.layout.FolderLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start asks the first for its window. */
class FolderCallTest {

    @TempDir
    Path folder;

    /** Has a folder open and tells of every call. */
    static final class First {

        public static void main(String[] arguments) throws InterruptedException {
            FolderLayout layout = new FolderLayout(Path.of(arguments[0]));
            try (DataFolder open = FolderFixture.door().create(layout.root(), SecrecyLevel.OPEN);
                    FolderCall call = FolderCall.heed(layout, () -> System.out.println("called"))) {
                System.out.println("open " + open.encrypted() + call.getClass());
                Thread.currentThread().join();
            }
        }
    }

    @Test
    void the_one_who_has_the_folder_open_hears_the_call_and_nobody_else() throws IOException {
        FolderLayout layout = new FolderLayout(folder.resolve("data"));
        assertThat(FolderCall.call(layout)).isFalse();
        try (ChildJvm first = ChildJvm.start(First.class, layout.root().toString())) {
            assertThat(first.readLine()).startsWith("open");
            assertThat(FolderCall.call(layout)).isTrue();
            assertThat(first.readLine()).isEqualTo("called");
            assertThat(layout.call()).doesNotExist();
        }
        Files.writeString(layout.call(), "");
        assertThat(FolderCall.call(layout)).isFalse();
        FolderFixture.door().open(layout.root(), FolderFixture.NOTHING).close();
        assertThat(layout.call()).doesNotExist();
    }
}
