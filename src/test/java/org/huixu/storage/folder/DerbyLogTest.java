package org.huixu.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huixu.storage.folder.FolderFixture.door;

import java.nio.file.Path;
import org.huixu.application.folder.SecrecyLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Where the database writes its log is decided by the first folder that is open: nothing else may be open. */
@Isolated
class DerbyLogTest {

    @TempDir
    Path temp;

    @Test
    void the_log_of_the_database_lies_with_the_logs_of_the_folder() {
        try (DataFolder folder = door().create(temp.resolve("会议 资料;1").resolve("会序"), SecrecyLevel.OPEN)) {
            assertThat(folder.layout().logs().resolve("derby.log")).exists();
        }
    }
}
