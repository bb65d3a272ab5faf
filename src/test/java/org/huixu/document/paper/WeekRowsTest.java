package org.huixu.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.WeekPaper;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.junit.jupiter.api.Test;

/** The table of a week. */
class WeekRowsTest {

    private static final int DAYS = 7;

    @Test
    void anHourIsNotTornInAColumnInWhichThereIsLittle() {
        assertThat(lines(750)).contains("14:30–").anyMatch(line -> line.startsWith("16:00"));
        assertThat(lines(200)).as("where there is no room").isNotEmpty();
    }

    private static List<String> lines(double width) {
        List<WeekPaper.Day> days = IntStream.range(0, DAYS)
                .mapToObj(day -> new WeekPaper.Day("周", List.of("上午", "下午"))).toList();
        List<List<WeekPaper.Entry>> cells = IntStream.range(0, 2 * DAYS)
                .mapToObj(column -> List.of(column == 0
                        ? new WeekPaper.Entry("", "14:30–16:00", "会")
                        : new WeekPaper.Entry("", "9:00", "全区安全生产和防汛工作会议".repeat(4))))
                .toList();
        WeekPaper paper = new WeekPaper("表", "周", "姓名", days, List.of(new WeekPaper.Row("甲", "", cells)), List.of(),
                new PaperProperties("表", "周", "办", List.of(), OffsetDateTime.parse("2026-06-10T09:00:00+08:00")));
        return new WeekRows(new LineBreaker((_, codePoint) -> codePoint < 0x2000 ? 0.55 : 1), width, 10.5, paper).rows()
                .stream().flatMap(row -> row.marks().stream()).filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).line().text().strip()).toList();
    }
}
