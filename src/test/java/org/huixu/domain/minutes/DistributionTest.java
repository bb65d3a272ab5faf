package org.huixu.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.huixu.domain.minutes.Distribution.Line;
import org.huixu.domain.minutes.Distribution.Numbered;
import org.huixu.domain.minutes.Distribution.Recipient;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void linesNameLabelsRecipientsAndCopies() {
        Distribution read = Distribution.parse("分送：区长，副区长×7，区财政局 x2。\n\n抄送: 区委办公室、区人大常委会办公室（2楼、3楼）；");

        assertThat(read.lines()).extracting(Line::label).containsExactly("分送", "抄送");
        assertThat(read.lines().getFirst().recipients()).containsExactly(new Recipient("区长", 1),
                new Recipient("副区长", 7), new Recipient("区财政局", 2));
        assertThat(read.lines().getLast().names()).isEqualTo("区委办公室、区人大常委会办公室（2楼、3楼）");
        assertThat(read.copies()).isEqualTo(12);
    }

    @Test
    void whatIsReadIsWrittenTheSame() {
        String text = "分送：区长、副区长×7。\n抄送：区委办公室。";
        assertThat(Distribution.parse(text).text()).isEqualTo(text);
        assertThat(Distribution.parse("区长×0、×3").text()).isEqualTo("区长×0、×3。");
    }

    @Test
    void linesOfOneLabelAreOneAndEmptyOnesFallAway() {
        Distribution read = Distribution.parse("分送：甲\n抄送：\n分送：乙");

        assertThat(read.lines()).containsExactly(new Line("分送",
                java.util.List.of(new Recipient("甲", 1), new Recipient("乙", 1))));
        assertThat(Distribution.parse(" \n：、、。").lines()).isEmpty();
    }

    @Test
    void copiesAreNumberedOnFromLineToLine() {
        assertThat(Distribution.parse("分送：区长、副区长×7。\n抄送：区委办公室×2。").numbered())
                .extracting(one -> one.recipient().name(), Numbered::first, Numbered::last)
                .containsExactly(tuple("区长", 1, 1), tuple("副区长", 2, 8), tuple("区委办公室", 9, 10));
    }
}
