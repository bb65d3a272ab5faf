package org.huixu.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huixu.storage.folder.FolderFixture.door;
import static org.huixu.storage.folder.FolderFixture.notes;
import static org.huixu.storage.folder.FolderFixture.write;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.folder.Unlock;
import org.huixu.fixture.KillRounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {
    @TempDir
    Path temp;

    @Test
    void nothing_acknowledged_is_lost_when_the_program_is_killed() {
        Path place = temp.resolve("office");
        CreatedFolder created = door().createEncrypted(place, SecrecyLevel.OPEN, "口令");
        created.folder().close();
        String recovery = created.recoveryKey().text();

        new KillRounds(20260302, Writer.class, place.toString(), recovery).afterAtMost(40).run(5, acknowledged -> {
            try (DataFolder folder = door().open(place, new Unlock.Recovery(recovery))) {
                List<String> rows = notes(folder);
                assertThat(rows).containsAll(acknowledged);
                rows.forEach(row -> folder.attachments().verify(attachment(row)));
                assertThat(folder.layout().temp()).isEmptyDirectory();
            }
        });
    }

    @Test
    void a_folder_whose_making_was_killed_can_be_made_again() {
        new KillRounds(7, Maker.class, temp.toString()).afterAtMost(1).run(3, started -> {
            Path place = Path.of(started.getLast());
            assertThat(door().inspect(place)).isIn(FolderState.ABSENT, FolderState.EMPTY, FolderState.HALF_CREATED,
                    FolderState.PLAIN);
            if (door().inspect(place) != FolderState.PLAIN) {
                door().create(place, SecrecyLevel.OPEN).close();
            }
            door().open(place, FolderFixture.NOTHING).close();
        });
    }

    private static StoredAttachment attachment(String row) {
        String[] parts = row.split(" ", -1);
        return new StoredAttachment(parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    /** Puts attachments and commits rows about them, one line for each. */
    static final class Writer {
        private Writer() {
        }

        public static void main(String[] arguments) {
            Unlock recovery = new Unlock.Recovery(arguments[1]);
            int round = Integer.parseInt(arguments[2]);
            try (DataFolder folder = door().open(Path.of(arguments[0]), recovery)) {
                for (int i = 0; true; i++) {
                    byte[] content = ("附件" + round + "/" + i).repeat(1 + i * 97 % 20_000)
                            .getBytes(StandardCharsets.UTF_8);
                    StoredAttachment stored = folder.attachments().put(new ByteArrayInputStream(content),
                            SecrecyLevel.OPEN);
                    String row = stored.sha256() + " " + stored.size() + " " + stored.storageName();
                    write(folder, round * 1_000_000 + i, row);
                    System.out.println(row);
                }
            }
        }
    }

    /** Says where it is about to make a folder, makes it and stays. */
    static final class Maker {
        private Maker() {
        }

        public static void main(String[] arguments) throws InterruptedException {
            Path place = Path.of(arguments[0], "made" + arguments[1]);
            System.out.println(place);
            try (DataFolder folder = door().create(place, SecrecyLevel.OPEN)) {
                Thread.currentThread().join(folder.encrypted() ? 1 : 0);
            }
        }
    }
}
