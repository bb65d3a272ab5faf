package org.huixu.application.people;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Supplier;
import org.huixu.application.change.Act;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Progress;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;

/**
 * Takes a spreadsheet of the directory in: first a plan to look at, then, once it is agreed, all of it in one act. The
 * same sheet twice changes nothing the second time.
 */
public final class DirectoryImport {

    private final Store store;
    private final Door door;
    private final Pinyin pinyin;

    public DirectoryImport(Store store, Door door, Pinyin pinyin) {
        this.store = store;
        this.door = door;
        this.pinyin = pinyin;
    }

    private record Planned(DirectoryPlan plan, DirectoryBook book) {
    }

    /** What the sheet would do; nothing is changed. */
    public DirectoryPlan plan(DirectorySheet sheet) {
        return store.read(reader -> {
            long[] placeholders = {0};
            return plan(sheet, reader, () -> new UUID(0, placeholders[0]++).toString()).plan();
        });
    }

    /** The same, with nobody looking on. */
    public Outcome<DirectoryPlan> apply(DirectoryPlan agreed) {
        return apply(agreed, Progress.UNWATCHED);
    }

    /** Does what was agreed, leaving out conflicting rows; not possible when the directory has moved on since. */
    public Outcome<DirectoryPlan> apply(DirectoryPlan agreed, Progress progress) {
        return door.perform(Act.reversible("directory.import"), progress, change -> {
            Planned now = plan(agreed.sheet(), change.reader(), change::newId);
            if (!now.plan().equals(agreed)) {
                throw new Impossible(Problem.of("problem.directory.moved"));
            }
            now.book().store(change, progress);
            return agreed;
        });
    }

    private Planned plan(DirectorySheet sheet, Reader reader, Supplier<String> ids) {
        DirectoryBook book = new DirectoryBook(reader, ids);
        PlanLines lines = new PlanLines(book);
        new UnitPlanner(book, lines).plan(sheet.units());
        PersonPlanner persons = new PersonPlanner(book, lines, pinyin);
        persons.plan(sheet.persons());
        DutyPlanner duties = new DutyPlanner(book, lines, persons);
        duties.appointments(sheet.appointments());
        duties.portfolios(sheet.portfolios());
        duties.standIns(sheet.standIns());
        duties.rooms(sheet.rooms());
        return new Planned(new DirectoryPlan(sheet, lines.list().stream()
                .sorted(Comparator.comparing(DirectoryPlan.Line::part).thenComparingInt(DirectoryPlan.Line::row))
                .toList()), book);
    }
}
