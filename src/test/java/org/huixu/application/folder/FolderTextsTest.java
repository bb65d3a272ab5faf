package org.huixu.application.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated
class FolderTextsTest {
    @ParameterizedTest
    @EnumSource(FolderFault.class)
    void every_fault_is_told_in_one_chinese_sentence_with_nothing_left_open(FolderFault fault) {
        FolderException failure = fault == FolderFault.ATTACHMENT_TOO_SECRET
                ? new FolderException(fault, "secret", "open")
                : new FolderException(fault, "甲", "乙", "丙");

        assertThat(FolderTexts.sentence(failure)).endsWith("。").doesNotContain("{", "}", "'").containsOnlyOnce("。");
        assertThat(fault.code()).matches("HX-1\\d{3}");
        assertThat(failure.getMessage()).contains(fault.code());
    }

    @Test
    void no_code_is_given_twice() {
        assertThat(Arrays.stream(FolderFault.values()).map(FolderFault::code)).doesNotHaveDuplicates();
    }

    @Test
    void levels_are_told_by_name_and_numbers_without_marks() {
        assertThat(FolderTexts.sentence(new FolderException(FolderFault.ATTACHMENT_TOO_SECRET, "secret", "open")))
                .contains("“机密”", "“非密”");
        assertThat(FolderTexts.sentence(new FolderException(FolderFault.NEWER_VERSION, "/d", 2026, 1)))
                .contains("2026");
    }

    @Test
    void the_sentences_do_not_depend_on_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(FolderTexts.name(SecrecyLevel.TOP_SECRET)).isEqualTo("绝密");
            assertThat(FolderTexts.sentence(new FolderException(FolderFault.NEWER_VERSION, "/d", 12, 1)))
                    .contains("12");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void levels_are_ordered_from_open_to_top_secret() {
        assertThat(SecrecyLevel.SECRET.isAbove(SecrecyLevel.CONFIDENTIAL)).isTrue();
        assertThat(SecrecyLevel.INTERNAL.isAbove(SecrecyLevel.INTERNAL)).isFalse();
        assertThat(SecrecyLevel.OPEN.isAbove(SecrecyLevel.INTERNAL)).isFalse();
        for (SecrecyLevel level : SecrecyLevel.values()) {
            assertThat(SecrecyLevel.ofKey(level.key())).isEqualTo(level);
        }
    }
}
