package org.huixu.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.FormPaper.Field;
import org.huixu.application.document.FormPaper.Fields;
import org.huixu.document.SampleMinutes;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Page;
import org.junit.jupiter.api.Test;

/** A form that does not fit on a page goes on over the next ones, framed on each. */
class FormPagesTest {

    @Test
    void aFormThatGoesOnOverThePageIsClosedAtItsFootAndAtItsTop() {
        List<FormPaper.Line> lines = IntStream.range(0, 12).<FormPaper.Line>mapToObj(
                at -> new Fields(List.of(new Field("发言", "第" + at + "段", 1)), 60)).toList();
        FormPaper form = new FormPaper("会议记录", Optional.empty(), lines, List.of(), SampleMinutes.properties("会议记录"));

        List<Page> pages = new SheetComposer((_, codePoint) -> codePoint < 0x2000 ? 0.5 : 1).compose(form);

        assertThat(pages).hasSizeGreaterThan(2);
        for (Page page : pages) {
            List<Mark.Rule> rules = page.marks().stream().filter(Mark.Rule.class::isInstance).map(Mark.Rule.class::cast)
                    .toList();
            double top = rules.stream().filter(one -> one.height() > 0).mapToDouble(Mark.Rule::y).min().orElseThrow();
            double foot = rules.stream().filter(one -> one.height() > 0).mapToDouble(one -> one.y() + one.height())
                    .max().orElseThrow();
            double width = rules.stream().mapToDouble(Mark.Rule::width).max().orElseThrow();
            double outer = rules.stream().mapToDouble(Mark.Rule::thickness).max().orElseThrow();
            for (double edge : new double[]{top, foot}) {
                assertThat(rules).anyMatch(one -> one.width() == width && one.thickness() == outer
                        && Math.abs(one.y() - edge) < 0.01);
            }
        }
    }
}
