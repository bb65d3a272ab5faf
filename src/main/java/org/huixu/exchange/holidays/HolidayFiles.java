package org.huixu.exchange.holidays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huixu.application.calendar.HolidayFile;
import org.huixu.exchange.PlainText;

/** Tells the formats apart by their first line. Stateless. */
public final class HolidayFiles implements HolidayFile {

    private static final String SHIPPED = "/assets/holidays/holidays-cn.csv";
    private static final int MEGABYTES = 5;

    @Override
    public Reading read(Path file) {
        List<String> lines = PlainText.lines(file, MEGABYTES);
        boolean calendar = lines.stream().filter(line -> !line.isBlank()).findFirst()
                .filter(line -> line.strip().toUpperCase(Locale.ROOT).equals(IcsDays.BEGIN)).isPresent();
        return calendar ? IcsDays.read(lines) : CsvDays.read(lines);
    }

    @Override
    public List<Day> shipped() {
        try (InputStream file = Objects.requireNonNull(HolidayFiles.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return CsvDays.read(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()).days();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
