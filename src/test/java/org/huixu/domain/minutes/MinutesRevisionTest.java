package org.huixu.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class MinutesRevisionTest {

    private static final String ID = "00000000-0000-7000-8000-000000000001";

    @Test
    void paragraphsComeBackAsTheyWereWrittenWhateverEndsTheirLines() {
        List<String> texts = List.of("会议指出：\r\n一是\r二是\n三是\\n", "\t会议强调\u2028，𫖯\\");
        String written = MinutesRevision.written(List.of(block(2, texts.getLast()), block(1, texts.getFirst())));

        assertThat(revision(written).text()).extracting(MinutesRevision.Paragraph::text)
                .containsExactlyElementsOf(texts);
        assertThat(revision("").text()).isEmpty();
    }

    private static MinutesBlock block(int order, String text) {
        return new MinutesBlock(new MinutesBlockId(ID), 0, new MinutesId(ID), order, BlockLevel.BODY, text, null, null,
                false);
    }

    private static MinutesRevision revision(String paragraphs) {
        return new MinutesRevision(new MinutesRevisionId(ID), 0, new MinutesId(ID), 1, MinutesRevision.SENT, "甲",
                Instant.EPOCH, paragraphs);
    }
}
