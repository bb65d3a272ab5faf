package org.huixu.application.office;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Setting;
import org.huixu.application.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The time zone in which the office lives. */
public final class OfficeZone {

    /** Where nothing else is set. */
    public static final ZoneId USUAL = ZoneId.of("Asia/Shanghai");

    private static final Logger LOG = LoggerFactory.getLogger(OfficeZone.class);
    private static final String NAME = "office.zone";

    private OfficeZone() {
    }

    /** The zone in the settings of the office. */
    public static ZoneId of(Store store) {
        return store.read(reader -> reader.list(Setting.class, Filter.eq("name", NAME))).stream().findFirst()
                .map(setting -> zone(setting.settingValue())).orElse(USUAL);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            LOG.warn("The setting {} names no zone; {} is used", NAME, USUAL, unknown);
            return USUAL;
        }
    }
}
