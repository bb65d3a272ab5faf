package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huixu.application.change.Act;
import org.huixu.application.change.Outcome;
import org.huixu.application.list.OfficeLists.RegulationLine;
import org.huixu.domain.Period;
import org.huixu.domain.regulation.RegulationSource;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.exchange.regulation.RenewalTest;
import org.junit.jupiter.api.Test;

/** A data folder holds the regulation that an earlier program took in. */
class OlderRegulationTest {

    private final District district = new District();

    @Test
    void itIsReadWithWhatItLacksAndKeptAsItWas() {
        String older = RenewalTest.older();
        store(older);

        RegulationLine line = district.workplace.setUp().regulations().getFirst();

        assertThat(line.added()).contains("A2.afterMeeting", "F1.undated");
        assertThat(gaps()).noneMatch(gap -> gap.contains("规则文件"));
        assertThat(stored()).singleElement().extracting(RegulationSource::sourceText).isEqualTo(older);

        String out = district.workplace.setUp().file("zhoucun-2017");
        assertThat(district.workplace.office().replace(out)).isInstanceOf(Outcome.Done.class);
        assertThat(district.workplace.setUp().regulations().getFirst().added()).isEmpty();
        assertThat(out).contains("本单位自己的话");
    }

    @Test
    void oneThatCannotBeReadIsNamedAndMakesWayForACorrectedOne() {
        store(RegulationFile.shipped().replaceFirst("severity: must", "severity: most"));

        assertThat(district.workplace.setUp().regulations()).isEmpty();
        assertThat(gaps()).anySatisfy(gap -> assertThat(gap).contains("zhoucun-2017", "most", "重新载入"));

        assertThat(district.workplace.office().takeIn(RegulationFile.shipped())).isInstanceOf(Outcome.Done.class);
        assertThat(gaps()).noneMatch(gap -> gap.contains("规则文件"));
        assertThat(stored()).hasSize(1);
    }

    private void store(String text) {
        district.workplace.door().perform(Act.reversible("regulation.replace"), change -> {
            RegulationSource known = change.reader().list(RegulationSource.class).getFirst();
            change.change(new RegulationSource(known.id(), known.version(), known.regulationKey(), text));
            return known;
        }).value();
    }

    private List<RegulationSource> stored() {
        return district.workplace.store().read(reader -> reader.list(RegulationSource.class));
    }

    private List<String> gaps() {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        return district.workplace.overviews().of(year, (_, _) -> {
        }).gaps();
    }
}
