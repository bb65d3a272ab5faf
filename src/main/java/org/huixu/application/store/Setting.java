package org.huixu.application.store;

import org.huixu.domain.Entity;
import org.huixu.domain.Id;

/** A setting of the office, such as its time zone. */
public record Setting(SettingId id, long version, String name, String settingValue) implements Entity {

    /** Identity of a setting. */
    public record SettingId(String value) implements Id {

        public SettingId {
            Id.require(value);
        }
    }
}
