package org.huixu.application.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huixu.application.people.DirectoryPlan.Effect;
import org.huixu.application.people.DirectoryPlan.Line;
import org.huixu.application.people.DirectoryPlan.Part;
import org.huixu.application.store.Kind;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Leaf;
import org.huixu.application.store.LeafText;
import org.huixu.application.text.Texts;
import org.huixu.domain.Entity;
import org.huixu.domain.Period;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a plan, with what changes in words. */
final class PlanLines {

    private static final Texts TEXTS = Texts.of(PlanLines.class);

    private final DirectoryBook book;
    private final List<Line> lines = new ArrayList<>();

    PlanLines(DirectoryBook book) {
        this.book = book;
    }

    List<Line> list() {
        return lines;
    }

    /** Plans one row; what it contradicts becomes a conflict. */
    void row(Part part, int row, String label, Runnable planning) {
        try {
            planning.run();
        } catch (RowConflict conflict) {
            lines.add(new Line(part, row, Effect.CONFLICT, label, conflict.sentence()));
        }
    }

    /** Notes what a row makes of these entities, the first of which is the row itself. */
    void note(Part part, int row, String label, List<? extends Entity> entities) {
        if (book.stored(entities.getFirst()) == null) {
            lines.add(new Line(part, row, Effect.ADD, label, null));
            return;
        }
        String changes = entities.stream().flatMap(this::changes).collect(Collectors.joining(TEXTS.get("people.and")));
        lines.add(changes.isEmpty() ? new Line(part, row, Effect.SAME, label, null)
                : new Line(part, row, Effect.CHANGE, label, changes));
    }

    private Stream<String> changes(Entity after) {
        Entity before = book.stored(after);
        return before == null || before.equals(after) ? Stream.empty() : changes(Kinds.of(after.getClass()), before,
                after);
    }

    private static <T extends Entity> Stream<String> changes(Kind<T> kind, Entity before, Entity after) {
        List<Leaf> leaves = kind.shape().leaves();
        List<@Nullable Object> old = kind.shape().values(kind.cast(before));
        List<@Nullable Object> now = kind.shape().values(kind.cast(after));
        return IntStream.range(0, leaves.size()).filter(i -> !Objects.equals(old.get(i), now.get(i)))
                .filter(i -> TEXTS.has("people.field." + leaves.get(i).name()))
                .mapToObj(i -> change(leaves.get(i), old.get(i), now.get(i)));
    }

    private static String change(Leaf leaf, @Nullable Object before, @Nullable Object after) {
        String field = TEXTS.get("people.field." + leaf.name());
        return LeafText.isNamed(leaf.type()) ? TEXTS.format("people.changed", field)
                : TEXTS.format("people.changed-from", field, text(before), text(after));
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNullElse(LeafText.of(value), TEXTS.get("people.nothing"));
    }

    /** A period in words. */
    static String text(Period period) {
        LocalDate end = period.validTo();
        return end == null ? TEXTS.format("people.since", period.validFrom().toString())
                : TEXTS.format("people.from-to", period.validFrom().toString(), end.toString());
    }
}
