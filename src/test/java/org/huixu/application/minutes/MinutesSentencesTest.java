package org.huixu.application.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a title becomes a part of a sentence. */
class MinutesSentencesTest {

    @Test
    void the_of_before_the_last_noun_goes_unless_a_verb_leans_on_it() {
        assertThat(MinutesSentences.compound("农村供水管护工作的安排")).isEqualTo("农村供水管护工作安排");
        assertThat(MinutesSentences.compound("义务教育学校亟需解决的问题")).isEqualTo("义务教育学校亟需解决的问题");
        assertThat(MinutesSentences.compound("巡视反馈提出的意见")).isEqualTo("巡视反馈提出的意见");
    }
}
