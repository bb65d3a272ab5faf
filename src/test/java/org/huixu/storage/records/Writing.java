package org.huixu.storage.records;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Outcome;
import org.huixu.application.folder.Unlock;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Setting;
import org.huixu.application.store.Setting.SettingId;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;

/**
 * A program that writes acts through the door for ever and prints the serial and the number of each that was
 * acknowledged; to be killed. Its argument is the data folder.
 */
final class Writing {
    static final String COUNTER = "written";
    static final String LAST = "last";

    private Writing() {
    }

    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true);
        Clock clock = Clock.systemUTC();
        try (DataFolder folder = folderDoor(clock).open(Path.of(arguments[0]), new Unlock.Nothing())) {
            Door door = door(folder, clock);
            while (true) {
                Outcome<Integer> outcome = door.perform(Act.reversible("setting.write"), Writing::write);
                if (outcome instanceof Outcome.Done<Integer>(Integer number, long serial)) {
                    out.println(serial + " " + number);
                }
            }
        }
    }

    static FolderDoor folderDoor(Clock clock) {
        return new FolderDoor(Migrations.bundled(), List.of(), clock);
    }

    static Door door(DataFolder folder, Clock clock) {
        return new Door(new DatabaseStore(folder.transactions()),
                new Door.Supplies(clock, ZoneId.of("Asia/Shanghai"), new Ids(clock),
                        new RegulationShelf(new RegulationFile())),
                () -> new Actor(null, "甄经办"), Runnable::run);
    }

    /** One new row with the next number, and the row of the last number changed: both or neither. */
    static int write(Change change) {
        int number = change.next(COUNTER);
        change.add(new Setting(new SettingId(change.newId()), 0, "number " + number, "值".repeat(number % 400 + 1)));
        List<Setting> last = change.reader().list(Setting.class,
                Filter.eq("name", LAST));
        if (last.isEmpty()) {
            change.add(new Setting(new SettingId(change.newId()), 0, LAST, Integer.toString(number)));
        } else {
            Setting known = last.getFirst();
            change.change(new Setting(known.id(), known.version(), LAST, Integer.toString(number)));
        }
        return number;
    }
}
