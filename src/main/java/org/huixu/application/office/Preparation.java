package org.huixu.application.office;

import java.time.LocalDate;
import java.util.List;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.Term;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.Room;
import org.huixu.domain.regulation.ArticleText;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Regulations;
import org.jspecify.annotations.Nullable;

/**
 * How far a new office is prepared for its work.
 *
 * @param rules the work rules in force; absent when there are none
 * @param articles how many articles of their official text were taken in
 * @param term name of the term in which meetings are counted; absent when none is known
 * @param meeting whether there is any meeting
 */
public record Preparation(Regulation.@Nullable Title rules, int articles, int people, int rooms, @Nullable String term,
        boolean meeting) {

    private static final int DAYS = 400;

    /** That of the day. */
    public static Preparation on(LocalDate day, Store store, RegulationShelf shelf) {
        return store.read(reader -> {
            Regulations all = shelf.all(reader);
            Regulation.Title rules = all.on(day).or(all::latest).map(Regulation::title).orElse(null);
            int articles = rules == null ? 0
                    : reader.list(ArticleText.class, Filter.eq("regulationKey", rules.key())).size();
            return new Preparation(rules, articles, reader.list(Person.class).size(), reader.list(Room.class).size(),
                    term(reader, day), meeting(reader, day));
        });
    }

    /** Whether work can begin: there are people and a meeting. */
    public boolean done() {
        return people > 0 && meeting;
    }

    private static @Nullable String term(Reader reader, LocalDate day) {
        return Term.on(day, reader.list(Term.class)).map(Term::name).orElse(null);
    }

    /** An office at work has one near today; only where there is none all are asked for. */
    private static boolean meeting(Reader reader, LocalDate day) {
        List<Meeting> near = reader.list(Meeting.class,
                Filter.between("onDate", day.minusDays(DAYS), day.plusDays(DAYS)));
        return !near.isEmpty() || !reader.list(Meeting.class).isEmpty();
    }
}
