package org.huixu.application.compliance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.Entity;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;

/** Rows that were read at once, by what they belong to; those of one in the order in which they were made. */
final class Grouped<K, T extends Entity> {

    private final Map<K, List<T>> rows;

    private Grouped(Map<K, List<T>> rows) {
        this.rows = rows;
    }

    static <K, T extends Entity> Grouped<K, T> of(List<T> rows, Function<T, K> by) {
        return new Grouped<>(rows.stream().collect(Collectors.groupingBy(by)));
    }

    /** The steps taken of these items and minutes. */
    static Grouped<SubjectId, StepRecord> steps(Reader reader, Collection<SubjectId> subjects) {
        return of(reader.list(StepRecord.class, Filter.in("subjectId", subjects)), StepRecord::subjectId);
    }

    List<T> get(K one) {
        return rows.getOrDefault(one, List.of());
    }

    /** Those of several. */
    List<T> get(Collection<K> several) {
        return several.stream().flatMap(one -> get(one).stream())
                .sorted(Comparator.comparing(one -> one.id().value())).toList();
    }

    Stream<T> all() {
        return rows.values().stream().flatMap(List::stream);
    }
}
