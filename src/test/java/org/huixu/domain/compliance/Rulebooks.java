package org.huixu.domain.compliance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.calendar.SpecialDayId;
import org.huixu.domain.calendar.SpecialDayKind;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.regulation.Regulation;
import org.huixu.exchange.regulation.RegulationFile;

/** What the rules are judged by in these tests: the shipped regulation, the second one, the shipped public holidays. */
final class Rulebooks {

    static final Regulation ZHOUCUN = new RegulationFile().read(RegulationFile.shipped());
    static final WorkingCalendar HOLIDAYS = new WorkingCalendar(specialDays());

    private Rulebooks() {
    }

    /** The regulation of the tests that is quite another than the shipped one. */
    static Regulation second() {
        return new RegulationFile().read(resource("/regulations/second.yaml"));
    }

    /** The second one without that rule: not every government has all of them. */
    static Regulation secondWithout(String rule) {
        return new RegulationFile().read(resource("/regulations/second.yaml")
                .replaceFirst("(?ms)^  " + rule + ":\\R.*?(?=^  [A-Z]\\d+:|\\z)", ""));
    }

    /** The second one without the line of that name. */
    static Regulation secondWithoutLine(String name) {
        return new RegulationFile().read(resource("/regulations/second.yaml")
                .replaceFirst("(?m)^ *" + name + ":.*\\R", ""));
    }

    private static List<SpecialDay> specialDays() {
        return resource("/assets/holidays/holidays-cn.csv").lines().skip(1).map(line -> line.split(",", -1))
                .map(cells -> new SpecialDay(new SpecialDayId(Numbers.next()), 1, LocalDate.parse(cells[0]),
                        SpecialDayKind.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2]))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Rulebooks.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
