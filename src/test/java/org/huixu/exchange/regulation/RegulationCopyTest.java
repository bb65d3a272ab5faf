package org.huixu.exchange.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.huixu.application.change.Impossible;
import org.huixu.application.office.RegulationCopy;
import org.huixu.application.office.RegulationCopy.Heading;
import org.huixu.domain.regulation.Regulation;
import org.junit.jupiter.api.Test;

/** A regulation copied for another government keeps its rules and remarks under another title. */
class RegulationCopyTest {

    private final RegulationFile file = new RegulationFile();

    @Test
    void theTitleIsTheOthersAndAllElseStays() {
        String copy = RegulationCopy.of(RegulationFile.shipped(), new Heading("linqu-2026", "临朐县人民政府\"工作\"规则",
                "临朐县人民政府", "临朐县人民政府办公室", LocalDate.of(2026, 7, 1)), file);

        Regulation before = file.read(RegulationFile.shipped());
        Regulation after = file.read(copy);
        assertThat(after.title().issuer()).isEqualTo("临朐县人民政府");
        assertThat(after.title().name()).isEqualTo("临朐县人民政府\"工作\"规则");
        assertThat(after.title().inForce().validFrom()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(after.title().officeHoursEnd()).isEqualTo(before.title().officeHoursEnd());
        assertThat(after.rules()).isEqualTo(before.rules());
        assertThat(after.meetingTypes()).isEqualTo(before.meetingTypes());
        assertThat(copy.lines().filter(line -> line.startsWith("#")))
                .hasSameSizeAs(RegulationFile.shipped().lines().filter(line -> line.startsWith("#")).toList());
    }

    @Test
    void aKeyThatIsNoneAndAnEmptyNameAreNamed() {
        assertThatThrownBy(() -> RegulationCopy.of(RegulationFile.shipped(),
                new Heading("临朐", "规则", "县政府", "办公室", LocalDate.of(2026, 7, 1)), file))
                .isInstanceOf(Impossible.class);
        assertThatThrownBy(() -> RegulationCopy.of(RegulationFile.shipped(),
                new Heading("linqu", " ", "县政府", "办公室", LocalDate.of(2026, 7, 1)), file))
                .isInstanceOf(Impossible.class);
    }
}
