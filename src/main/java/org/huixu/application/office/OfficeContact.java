package org.huixu.application.office;

import java.util.Optional;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Whom in the office others ask, as its letters have it.
 *
 * @param name absent: nobody in particular
 */
public record OfficeContact(@Nullable String name, @Nullable String phone) {

    static final String NAME = "office.contactName";
    static final String PHONE = "office.contactPhone";

    public static OfficeContact of(Reader reader) {
        return new OfficeContact(setting(reader, NAME).map(Setting::settingValue).orElse(null),
                setting(reader, PHONE).map(Setting::settingValue).orElse(null));
    }

    static Optional<Setting> setting(Reader reader, String name) {
        return reader.list(Setting.class, Filter.eq("name", name)).stream().findFirst();
    }
}
