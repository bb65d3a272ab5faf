package org.huixu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huixu.application.document.NameCards;
import org.huixu.application.document.Roll;
import org.huixu.application.document.SeatPlan;
import org.huixu.application.document.SeatPlan.Box;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.document.SampleMinutes;
import org.huixu.document.pdf.ReadBack.Sign;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomShape;
import org.huixu.domain.seating.SeatMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Name cards, seat plans and sheets to sign on. */
class SeatPapersTest {

    @Test
    void aCardHasTheNameTwiceAndNamesOfTwoAndThreeCharactersAreEquallyWide() throws Exception {
        ReadBack cards = ReadBack.of(new NameCards(List.of("李明", "王建华", "欧阳建国", "买买提·艾力江"),
                SampleMinutes.standard().issued().properties()));

        assertThat(cards.count()).isEqualTo(4);
        assertThat(cards.faults()).isEmpty();
        List<double[]> extents = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            List<Sign> signs = cards.page(page);
            List<Sign> lower = signs.stream().filter(sign -> sign.baseline() > 105).toList();
            List<Sign> upper = signs.stream().filter(sign -> sign.baseline() < 105).toList();
            assertThat(upper).hasSameSizeAs(lower);
            double left = lower.stream().mapToDouble(Sign::left).min().orElseThrow();
            double right = lower.stream().mapToDouble(Sign::right).max().orElseThrow();
            assertThat(left).isGreaterThan(20);
            assertThat(right).isLessThan(277);
            extents.add(new double[]{left, right});
        }
        assertThat(extents.get(0)[0]).isCloseTo(extents.get(1)[0], within(0.5));
        assertThat(extents.get(0)[1]).isCloseTo(extents.get(1)[1], within(0.5));
    }

    @ParameterizedTest
    @CsvSource({"LONG_TABLE, 8, 1, 22", "LONG_TABLE, 16, 0, 60", "U_SHAPE, 6, 8, 30", "ROWS, 10, 5, 50",
            "ROSTRUM, 9, 14, 70"})
    void everyNameStandsOnThePlanWithinTheTypeArea(RoomShape shape, int across, int along, int people)
            throws Exception {
        SeatMap map = SeatMap.of(new Room.Layout(shape, across, along), people, true);
        List<String> names = SampleMinutes.names(people).stream().map(Roll.Attendee::name).toList();
        List<Box> boxes = new ArrayList<>();
        map.tables().forEach(table -> boxes.add(new Box(SeatPlan.Kind.TABLE, table.left(), table.top(), table.width(),
                table.height(), "")));
        IntStream.range(0, map.places().size()).forEach(i -> boxes.add(new Box(SeatPlan.Kind.SEAT,
                map.places().get(i).x() - 0.5, map.places().get(i).y() - 0.5, 1, 1, i < people ? names.get(i) : "")));
        ReadBack plan = ReadBack.of(new SeatPlan("会议座次图", Optional.of("2026年6月10日　常务会议"),
                new SeatPlan.Size(map.width(), map.height()), boxes, List.of("左为上。"),
                SampleMinutes.standard().issued().properties()));

        assertThat(plan.count()).isEqualTo(1);
        assertThat(plan.faults()).isEmpty();
        String text = plan.text().replaceAll("\\s", "");
        names.forEach(name -> name.codePoints()
                .forEach(character -> assertThat(text).contains(Character.toString(character))));
        assertThat(plan.page(1)).allSatisfy(sign -> assertThat(sign.left()).isBetween(25.0, 272.0));
    }

    @Test
    void rowsToBeSignedAreAsHighAsTheyShould() throws Exception {
        List<Table.Column> columns = List.of(new Table.Column("姓名", 2, Table.Alignment.CENTRE),
                new Table.Column("签到", 4, Table.Alignment.CENTRE));
        List<List<Object>> rows = SampleMinutes.names(40).stream().map(one -> List.<Object>of(one.name(), "")).toList();
        ReadBack sheet = ReadBack.of(new SheetPaper("会议签到表", Optional.empty(), Table.of(columns, rows).tall(10),
                List.of(), SheetPaper.Orientation.PORTRAIT, SampleMinutes.standard().issued().properties()));

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.count()).isEqualTo(2);
        List<Double> heights = sheet.page(1).stream().filter(sign -> sign.left() < 60).map(Sign::baseline).distinct()
                .sorted().toList();
        double row = heights.get(heights.size() - 1) - heights.get(heights.size() - 2);
        assertThat(row).isCloseTo(10, within(0.3));
    }
}
