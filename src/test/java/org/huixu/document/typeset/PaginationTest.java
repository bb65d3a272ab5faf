package org.huixu.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.Row.Running;
import org.junit.jupiter.api.Test;

/** Pages of ten rows, each 10 pt high. */
class PaginationTest {
    private static final double CAPACITY = 100;

    /** A row that can be recognised by its thickness. */
    private static Row row(int mark, Keeping keeping) {
        return new Row(10, 10, List.of(Mark.Rule.horizontal(0, 0, 1, mark, Ink.BLACK)), keeping);
    }

    private static List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(row(i, Keeping.FREE));
        }
        return rows;
    }

    private static List<List<Integer>> marks(List<Row> rows, double firstTop) {
        return Pagination.distribute(rows, firstTop, CAPACITY).marks().stream()
                .map(page -> page.stream().map(mark -> (int) ((Mark.Rule) mark).thickness()).toList()).toList();
    }

    @Test
    void aPageIsFilledBeforeTheNextBegins() {
        assertThat(marks(rows(12), 0)).containsExactly(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), List.of(11, 12));
    }

    @Test
    void theFirstPageLeavesRoomForItsHead() {
        assertThat(marks(rows(5), 70)).containsExactly(List.of(1, 2, 3), List.of(4, 5));
    }

    @Test
    void aRowKeptWithTheNextMovesAlong() {
        List<Row> rows = rows(12);
        rows.set(8, row(9, Keeping.WITH_NEXT));
        rows.set(9, row(10, Keeping.WITH_NEXT));
        assertThat(marks(rows, 0)).containsExactly(List.of(1, 2, 3, 4, 5, 6, 7, 8), List.of(9, 10, 11, 12));
    }

    @Test
    void aBlankRowVanishesAtTheTopOfAPage() {
        List<Row> rows = rows(10);
        rows.add(Row.blank(10));
        rows.add(row(11, Keeping.FREE));
        Pagination.Pages pages = Pagination.distribute(rows, 0, CAPACITY);
        assertThat(((Mark.Rule) pages.marks().get(1).getFirst()).y()).isZero();
    }

    @Test
    void aTableRepeatsItsHeadingAndClosesAtTheFoot() {
        Row heading = row(90, Keeping.WITH_NEXT);
        Running running = new Running(List.of(heading), List.of(Mark.Rule.horizontal(0, 10, 1, 99, Ink.BLACK)));
        List<Row> rows = new ArrayList<>(List.of(heading));
        rows(12).forEach(row -> rows.add(new Row(10, 10, row.marks(), Keeping.FREE, running)));
        assertThat(marks(rows, 0)).containsExactly(List.of(90, 1, 2, 3, 4, 5, 6, 7, 8, 9, 99),
                List.of(90, 10, 11, 12));
    }

    @Test
    void aChainLongerThanAPageIsSplit() {
        List<Row> rows = new ArrayList<>(Collections.nCopies(25, row(7, Keeping.WITH_NEXT)));
        assertThat(marks(rows, 0)).extracting(List::size).containsExactly(10, 10, 5);
    }

    @Test
    void aRowHigherThanAPageDoesNotStopTheOthers() {
        List<Row> rows = List.of(new Row(500, 500, List.of(), Keeping.FREE), row(1, Keeping.FREE));
        assertThat(Pagination.distribute(rows, 0, CAPACITY).marks()).hasSizeLessThanOrEqualTo(3);
    }
}
