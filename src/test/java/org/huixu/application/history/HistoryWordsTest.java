package org.huixu.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Leaf;
import org.huixu.application.text.Texts;
import org.junit.jupiter.api.Test;

/** Whatever the desks write into the history can be read in words. */
class HistoryWordsTest {

    private static final Pattern ACT = Pattern.compile("Act\\s*\\.\\s*(?:reversible|lasting)\\(\\s*\"([^\"]+)\"");
    private static final Set<String> OF_MEETINGS = Set.of("attachment", "item", "step_record", "material",
            "material_version", "meeting", "invitation", "agenda_entry", "delivery", "opinion", "secret_copy",
            "leave_request", "leave_summary",
            "presence", "discussion", "decision", "minutes", "minutes_block", "roll_entry", "number_allocation",
            "rule_override", "duty", "issued_document", "countersignature", "coordination", "item_observer",
            "agenda_version", "agenda_version_line", "notice", "notice_reply", "observer_call", "record_entry",
            "arrangement", "minutes_revision", "correction", "correction_passage");

    @Test
    void every_act_of_the_desks_has_a_sentence() {
        Set<String> acts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher matcher = ACT.matcher(Files.readString(file));
                while (matcher.find()) {
                    acts.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(acts).hasSizeGreaterThan(50).contains("meeting.open", "presence.arrive");
        assertThat(acts).as("add history.act.… to application/history/messages.properties").allMatch(ActNames::known);
        assertThat(ActNames.of("undo.meeting.plan")).isEqualTo("撤销：拟定会议");
        assertThat(ActNames.of("undo.undo.meeting.plan")).isEqualTo("恢复：拟定会议");
    }

    @Test
    void every_kind_field_and_value_of_a_meeting_has_a_name() {
        Texts texts = Texts.of(Histories.class);
        for (String name : OF_MEETINGS) {
            assertThat(texts.has("history.kind." + name.replace('_', '-'))).as(name).isTrue();
            List<Leaf> leaves = Kinds.named(name).shape().leaves().stream().filter(FieldWords::shown)
                    .filter(leaf -> !leaf.name().equals("id") && !leaf.name().equals("version")).toList();
            for (Leaf leaf : leaves) {
                assertThat(texts.has("history.field." + leaf.name())).as(name + "." + leaf.name()).isTrue();
                if (leaf.type().isEnum()) {
                    assertThat(leaf.type().getEnumConstants()).as(leaf.name()).allSatisfy(value -> assertThat(texts
                            .has("history.value." + ((Enum<?>) value).name().replace('_', '-'))).isTrue());
                }
            }
        }
    }
}
