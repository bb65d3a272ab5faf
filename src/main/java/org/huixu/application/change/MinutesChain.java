package org.huixu.application.change;

import java.util.Comparator;
import java.util.List;

import org.huixu.application.store.Filter;
import org.huixu.application.store.HistoryEntry.FieldChange;
import org.huixu.application.store.HistoryEntry.Operation;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Reader;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesRevision;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.workflow.StepRecord;

/** An undo leaves no minutes behind to which their chain would not have led (art. 51, 55, 58). */
final class MinutesChain {

    private MinutesChain() {
    }

    /** Not possible when what these rows did to minutes was built upon since; judged once the rows are put back. */
    static void require(Reader reader, List<RowChange> rows) {
        boolean moved = rows.stream().anyMatch(row -> row.kind().equals(Kinds.of(Minutes.class).name()));
        for (RowChange row : rows) {
            if (row.kind().equals(Kinds.of(StepRecord.class).name()) && row.operation() == Operation.ADDED) {
                requireLast(reader, row, moved);
            } else if (row.kind().equals(Kinds.of(Minutes.class).name()) && row.operation() == Operation.CHANGED) {
                reader.find(Minutes.class, new MinutesId(row.id())).ifPresent(one -> requireAsSent(reader, one));
            } else if (row.kind().equals(Kinds.of(Correction.class).name()) && row.operation() == Operation.ADDED) {
                requireNewest(reader, row);
            }
        }
    }

    /** The last step alone is taken back, and the one that changes no state only while the text can change. */
    private static void requireLast(Reader reader, RowChange row, boolean moved) {
        String subject = added(row, "subjectId");
        int order = Integer.parseInt(added(row, "stepOrder"));
        boolean followed = reader.find(Minutes.class, new MinutesId(subject))
                .filter(one -> (!moved && !one.state().editable())
                        || reader.list(StepRecord.class, Filter.eq("subjectId", one.id())).stream()
                                .anyMatch(step -> step.stepOrder() > order))
                .isPresent();
        if (followed) {
            throw new Impossible(Problem.of("undo.minutes.step"));
        }
    }

    /** The number of a correction goes away with it only while it is the last one. */
    private static void requireNewest(Reader reader, RowChange row) {
        int serial = Integer.parseInt(added(row, "serial"));
        if (reader.list(Correction.class, Filter.eq("minutesId", new MinutesId(added(row, "minutesId")))).stream()
                .anyMatch(one -> one.serial() > serial)) {
            throw new Impossible(Problem.of("undo.correction.draft"));
        }
    }

    /** What lies with the signatory again is the text that was sent, under its number. */
    private static void requireAsSent(Reader reader, Minutes minutes) {
        if (!(minutes.state() instanceof MinutesState.SentToSign)) {
            return;
        }
        String now = MinutesRevision
                .written(reader.list(MinutesBlock.class, Filter.eq("minutesId", minutes.id())));
        boolean same = reader.list(MinutesRevision.class, Filter.eq("minutesId", minutes.id())).stream()
                .max(Comparator.comparingInt(MinutesRevision::revisionOrder))
                .filter(sent -> sent.paragraphs().equals(now)).isPresent();
        boolean numbered = reader.list(NumberAllocation.class, Filter.eq("minutesId", minutes.id())).stream()
                .anyMatch(one -> one.state() != NumberState.GIVEN_UP);
        if (!same || !numbered) {
            throw new Impossible(Problem.of("undo.minutes.return"));
        }
    }

    private static String added(RowChange row, String field) {
        FieldChange known = row.fields().get(field);
        String value = known == null ? null : known.after();
        if (value == null) {
            throw new IllegalStateException("a row without " + field);
        }
        return value;
    }
}
