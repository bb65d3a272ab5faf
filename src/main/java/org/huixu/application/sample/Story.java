package org.huixu.application.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.huixu.application.change.Outcome;
import org.huixu.application.text.Texts;
import org.huixu.application.workflow.StepForm;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** What happens in the sample, each at its moment; the clock follows. Shared by all its meetings. */
final class Story {

    private static final Texts TEXTS = Texts.of(Story.class);

    private final SteppedClock clock;
    private final Workplace workplace;
    private final SampleDirectory directory;
    private final List<Event> events = new ArrayList<>();
    private final List<Planted> manifest = new ArrayList<>();

    private record Event(LocalDateTime at, int order, Runnable action) {
    }

    Story(SteppedClock clock, Workplace workplace, SampleDirectory directory) {
        this.clock = clock;
        this.workplace = workplace;
        this.directory = directory;
    }

    Workplace workplace() {
        return workplace;
    }

    SampleDirectory directory() {
        return directory;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    List<Planted> manifest() {
        return List.copyOf(manifest);
    }

    void at(LocalDate day, LocalTime time, Runnable action) {
        events.add(new Event(day.atTime(time), events.size(), action));
    }

    void plant(Planted planted) {
        manifest.add(planted);
    }

    /** Plays everything that happens before that day, in order; tells how many events of how many are done. */
    void playUntil(LocalDate end, SampleBuilder.Progress progress) {
        List<Event> past = events.stream().filter(event -> event.at().isBefore(end.atStartOfDay()))
                .sorted(Comparator.comparing(Event::at).thenComparingInt(Event::order)).toList();
        for (int i = 0; i < past.size(); i++) {
            clock.set(past.get(i).at().atZone(zone()).toInstant());
            past.get(i).action().run();
            progress.done(i + 1, past.size());
        }
        clock.set(end.atStartOfDay(zone()).toInstant());
    }

    /** Does what a rule refuses, after every finding was let pass with all that the rules ask for. */
    <R> R insist(SubjectId owner, Supplier<Outcome<R>> step) {
        Outcome<R> outcome = step.get();
        if (outcome instanceof Outcome.Refused<R> refused) {
            for (Finding finding : refused.findings()) {
                workplace.overrides().letPass(owner, finding, grounds()).value();
            }
            outcome = step.get();
        }
        return outcome.value();
    }

    private RuleOverride.Grounds grounds() {
        return new RuleOverride.Grounds(TEXTS.get("sample.grounds"), directoryName(directory.head()), today(),
                Proof.seenBy(directory.clerk()));
    }

    private String directoryName(PersonId person) {
        return workplace.store().read(reader -> reader.get(Person.class, person)).name();
    }

    /** What is recorded of a step taken on paper today and seen by the clerk. */
    StepForm form(PersonId person, @Nullable String opinion) {
        return new StepForm(person, today(), opinion, Proof.seenBy(directory.clerk()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    Instant now() {
        return clock.instant();
    }
}
