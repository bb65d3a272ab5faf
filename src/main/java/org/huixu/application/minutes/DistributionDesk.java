package org.huixu.application.minutes;

import java.util.Optional;
import org.huixu.application.change.Act;
import org.huixu.application.change.Door;
import org.huixu.application.change.Outcome;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Setting;
import org.huixu.application.store.Store;
import org.huixu.domain.minutes.Distribution;
import org.huixu.domain.regulation.MeetingTypeKey;

/** To whom the minutes of a type of meeting usually go; minutes that go elsewhere say so when they are issued. */
public final class DistributionDesk {

    private static final String NAME = "minutes.distribution.";

    private final Store store;
    private final Door door;

    public DistributionDesk(Store store, Door door) {
        this.store = store;
        this.door = door;
    }

    /** The usual lines of that type, as {@link Distribution} reads them; empty where the office has kept none. */
    public Optional<String> usual(MeetingTypeKey type) {
        return store.read(reader -> setting(reader, type)).map(Setting::settingValue);
    }

    /** Keeps the lines as the usual ones of that type. */
    public Outcome<String> keep(MeetingTypeKey type, String lines) {
        return door.perform(Act.reversible("minutes.distribution"), change -> {
            String text = Issuing.recipients(lines);
            setting(change.reader(), type).ifPresentOrElse(
                    one -> change.change(new Setting(one.id(), one.version(), one.name(), text)),
                    () -> change.add(
                            new Setting(new Setting.SettingId(change.newId()), 0, NAME + type.value(), text)));
            return text;
        });
    }

    private static Optional<Setting> setting(Reader reader, MeetingTypeKey type) {
        return reader.list(Setting.class, Filter.eq("name", NAME + type.value())).stream().findFirst();
    }
}
