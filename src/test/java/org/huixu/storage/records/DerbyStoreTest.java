package org.huixu.storage.records;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.storage.database.TransactionRunner;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class DerbyStoreTest extends DatabaseStoreContract {
    private DataFolder folder;

    @BeforeAll
    void open(@TempDir Path place) {
        folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC())
                .create(place.resolve("周村区 数据"), SecrecyLevel.OPEN);
    }

    @AfterAll
    void close() {
        folder.close();
    }

    @Override
    protected TransactionRunner transactions() {
        return folder.transactions();
    }
}
