package org.huixu.domain.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomShape;
import org.huixu.domain.seating.Seating.Guests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first sits in the middle, the second at his left hand; who drops out makes the others move up. */
class SeatingTest {

    private static final Room.Layout TABLE = new Room.Layout(RoomShape.LONG_TABLE, 5, 0);

    @Test
    void aRowIsFilledFromTheMiddleOutwards() {
        assertThat(SeatMap.centreOut(5, true)).containsExactly(2, 3, 1, 4, 0);
        assertThat(SeatMap.centreOut(5, false)).containsExactly(2, 1, 3, 0, 4);
        assertThat(SeatMap.centreOut(4, true)).containsExactly(1, 2, 0, 3);
        assertThat(SeatMap.centreOut(4, false)).containsExactly(2, 1, 3, 0);
        assertThat(SeatMap.centreOut(1, true)).containsExactly(0);
    }

    @Test
    void theSecondSitsAtTheLeftHandOfTheFirstWhoLooksDown() {
        SeatMap map = SeatMap.of(TABLE, 0, true);
        assertThat(map.places().get(1).x()).isGreaterThan(map.places().getFirst().x());
        assertThat(map.places().get(1).y()).isEqualTo(map.places().getFirst().y());

        SeatMap mirrored = SeatMap.of(TABLE, 0, false);
        assertThat(mirrored.places().get(1).x()).isLessThan(mirrored.places().getFirst().x());
    }

    @Test
    void whoSitsOppositeLooksUpSoHisLeftHandIsOnTheLeft() {
        SeatMap map = SeatMap.of(TABLE, 0, true);
        SeatMap.Place opposite = map.places().get(3);
        assertThat(opposite.y()).isGreaterThan(map.places().getFirst().y());
        assertThat(opposite.x()).isEqualTo(map.places().getFirst().x());
        assertThat(map.places().get(4).x()).isLessThan(opposite.x());
    }

    @Test
    void bothSidesOfALongTableAreFilledInTurnFromTheMiddle() {
        List<SeatMap.Place> places = SeatMap.of(new Room.Layout(RoomShape.LONG_TABLE, 15, 0), 0, true).places();
        double chair = places.getFirst().y();

        assertThat(places.subList(0, 3)).allMatch(one -> one.y() == chair);
        assertThat(places.subList(3, 6)).noneMatch(one -> one.y() == chair);
        assertThat(places.subList(6, 8)).allMatch(one -> one.y() == chair);
        assertThat(places.subList(8, 10)).noneMatch(one -> one.y() == chair);
        assertThat(places.subList(0, 9)).as("nine sit close together, not all on one side")
                .allMatch(one -> Math.abs(one.x() - places.getFirst().x()) <= 2);
        assertThat(SeatMap.of(new Room.Layout(RoomShape.LONG_TABLE, 2, 0), 0, true).places()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(RoomShape.class)
    void everyPlaceIsInsideThePlanAndNoTwoAreTheSame(RoomShape shape) {
        for (int wanted : new int[]{0, 1, 7, 30, 70}) {
            SeatMap map = SeatMap.of(new Room.Layout(shape, 8, 4), wanted, true);
            assertThat(map.places()).hasSizeGreaterThanOrEqualTo(wanted).doesNotHaveDuplicates();
            for (int i = 0; i < map.places().size(); i++) {
                SeatMap.Place one = map.places().get(i);
                assertThat(one.x()).isBetween(0.5, map.width() - 0.5);
                assertThat(one.y()).isBetween(0.5, map.height() - 0.5);
                for (SeatMap.Place other : map.places().subList(0, i)) {
                    assertThat(Math.abs(one.x() - other.x()) >= 0.99 || Math.abs(one.y() - other.y()) >= 0.99)
                            .as(shape + " " + one + " " + other).isTrue();
                }
            }
        }
    }

    @Test
    void observersOfItemsSitBehindTheTableAlsoWhenThereIsRoom() {
        Seating seating = Seating.of(TABLE, new Guests(people(3), List.of(person(50), person(51))), Map.of(), true);

        assertThat(seating.of(person(0))).contains(0);
        assertThat(seating.of(person(50))).contains(10);
        assertThat(seating.map().places().get(10).y()).isGreaterThan(seating.map().places().get(9).y());
    }

    @Test
    void moreThanTheTableHoldsSitBehind() {
        Seating seating = Seating.of(TABLE, new Guests(people(12), List.of()), Map.of(), true);

        assertThat(seating.of(person(11))).contains(11);
        assertThat(seating.map().table()).isEqualTo(10);
    }

    @Test
    void whoeverDropsOutMakesTheOthersMoveUpButAnExchangeIsKept() {
        Map<Sitter, Integer> exchanged = Map.of(person(1), 4, person(4), 1);
        List<Sitter> all = people(6);
        assertThat(Seating.of(TABLE, new Guests(all, List.of()), exchanged, true).at())
                .containsEntry(0, person(0)).containsEntry(1, person(4)).containsEntry(4, person(1))
                .containsEntry(2, person(2));

        List<Sitter> without = all.stream().filter(one -> !one.equals(person(2))).toList();
        Seating after = Seating.of(TABLE, new Guests(without, List.of()), exchanged, true);

        assertThat(after.of(person(4))).contains(1);
        assertThat(after.of(person(1))).contains(4);
        assertThat(after.of(person(3))).contains(2);
        assertThat(after.of(person(5))).contains(3);
    }

    @Test
    void aPinFarBehindMakesThePlanLargeEnough() {
        Seating seating = Seating.of(TABLE, new Guests(people(2), List.of()), Map.of(person(1), 17), true);

        assertThat(seating.map().places()).hasSizeGreaterThan(17);
        assertThat(seating.of(person(1))).contains(17);
    }

    private static List<Sitter> people(int count) {
        return IntStream.range(0, count).mapToObj(SeatingTest::person).toList();
    }

    private static Sitter person(int number) {
        return new Sitter(new PersonId(String.format(Locale.ROOT, "00000000-0000-7000-8000-%012d", number)),
                "第" + number);
    }
}
