package org.huixu.application.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final char[] ALL = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private final RecoveryKey key = RecoveryKey.random(new Random(7));

    @Test
    void it_is_eight_groups_of_five_and_reads_back() {
        assertThat(key.text()).matches("([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(RecoveryKey.parse(key.text()).secret()).isEqualTo(key.secret()).hasSize(20);
    }

    @Test
    void case_width_spaces_and_letters_that_look_like_digits_do_not_matter() {
        StringBuilder typed = new StringBuilder();
        for (int c : key.text().toLowerCase(Locale.ROOT).chars().toArray()) {
            typed.append(c == '-' ? "　 – " : String.valueOf((char) (c + 0xFEE0)));
        }

        assertThat(RecoveryKey.parse(typed.toString()).secret()).isEqualTo(key.secret());
        assertThat(RecoveryKey.parse(key.text().replace('0', 'o').replace('1', 'l')).secret())
                .isEqualTo(key.secret());
    }

    @Test
    void every_single_wrong_character_is_found_in_its_group() {
        for (int group = 0; group < 8; group++) {
            for (int place = 0; place < 5; place++) {
                for (char other : ALL) {
                    List<String> groups = new ArrayList<>(key.groups());
                    StringBuilder text = new StringBuilder(groups.get(group));
                    if (text.charAt(place) != other) {
                        text.setCharAt(place, other);
                        groups.set(group, text.toString());
                        mistyped(groups, group + 1);
                    }
                }
            }
        }
    }

    @Test
    void two_characters_that_changed_places_are_found() {
        for (int group = 0; group < 8; group++) {
            for (int a = 0; a < 5; a++) {
                for (int b = a + 1; b < 5; b++) {
                    List<String> groups = new ArrayList<>(key.groups());
                    StringBuilder text = new StringBuilder(groups.get(group));
                    char first = text.charAt(a);
                    char second = text.charAt(b);
                    if (first != second) {
                        text.setCharAt(a, second);
                        text.setCharAt(b, first);
                        groups.set(group, text.toString());
                        mistyped(groups, group + 1);
                    }
                }
            }
        }
    }

    @Test
    void two_groups_that_changed_places_are_found() {
        List<String> groups = new ArrayList<>(key.groups());
        Collections.swap(groups, 2, 5);

        mistyped(groups, 3);
    }

    @Test
    void a_missing_group_is_found_without_a_place() {
        mistyped(key.groups().subList(0, 7), 0);
    }

    private static void mistyped(List<String> groups, int group) {
        assertThatThrownBy(() -> RecoveryKey.parse(String.join("-", groups)))
                .isInstanceOfSatisfying(FolderException.class, e -> {
                    assertThat(e.fault()).isEqualTo(FolderFault.RECOVERY_KEY_MISTYPED);
                    assertThat(e.arguments()).containsExactly(Integer.toString(group));
                    assertThat(FolderTexts.sentence(e)).startsWith(group == 0 ? "恢复密钥应是 8 组" : "恢复密钥第 " + group + " 组");
                });
    }
}
