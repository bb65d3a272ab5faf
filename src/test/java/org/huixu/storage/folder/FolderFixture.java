package org.huixu.storage.folder;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.Unlock;
import org.huixu.storage.key.PasswordCost;
import org.huixu.storage.migration.Migration;

/** A door with a schema of one table, and ways to say what is expected. */
public final class FolderFixture {
    public static final Migration NOTES = Migration.ofFile("V0001.sql",
            "CREATE TABLE note (id INTEGER PRIMARY KEY, body CLOB NOT NULL);");
    public static final Unlock NOTHING = new Unlock.Nothing();

    private FolderFixture() {
    }

    /** A door for which passwords are cheap; the folders are the same otherwise. */
    public static FolderDoor door(Migration... more) {
        return new FolderDoor(List.of(more.length == 0 ? new Migration[]{NOTES} : more), List.of(), clock(),
                new PasswordCost(8 * 1024, 1, 1));
    }

    public static Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-02T01:02:03Z"), ZoneOffset.UTC);
    }

    public static void write(DataFolder folder, int id, String body) {
        folder.transactions().write(handle -> handle.execute("INSERT INTO note VALUES (?, ?)", id, body));
    }

    public static List<String> notes(DataFolder folder) {
        return folder.transactions()
                .read(handle -> handle.createQuery("SELECT body FROM note ORDER BY id").mapTo(String.class).list());
    }

    /** The call fails for this reason. */
    public static FolderException fails(FolderFault fault, ThrowingCallable call) {
        FolderException[] caught = new FolderException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(FolderException.class, e -> caught[0] = e)
                .extracting(e -> ((FolderException) e).fault())
                .isEqualTo(fault);
        return caught[0];
    }

    /** Opens a folder in a process of its own, says what happened, and keeps it open until it is killed. */
    public static final class Opener {
        private Opener() {
        }

        public static void main(String[] arguments) throws InterruptedException {
            try (DataFolder folder = door().open(Path.of(arguments[0]), NOTHING)) {
                System.out.println(folder.encrypted() ? "open, encrypted" : "open");
                Thread.currentThread().join();
            } catch (FolderException e) {
                System.out.println(e.fault());
            }
        }
    }
}
