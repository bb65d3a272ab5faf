package org.huixu.application.pool;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.compliance.Judged;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulations;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.regulation.Task;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

/** Makes rows of items and what is known of them. */
final class PoolRows {

    private final Optional<Surroundings> around;
    private final Regulations regulations;
    private final Map<MeetingTypeKey, LocalDate> deadlines;
    private final LocalDate today;

    /** @param around people and working days of today; empty where no regulation covers today */
    PoolRows(Optional<Surroundings> around, Regulations regulations, Map<MeetingTypeKey, LocalDate> deadlines,
            LocalDate today) {
        this.around = around;
        this.regulations = regulations;
        this.deadlines = deadlines;
        this.today = today;
    }

    /** @param judged empty where no regulation covers the day it began */
    PoolItem open(Item item, Optional<Judged.OfItem> judged, PoolItem.@Nullable Listed listed) {
        Optional<ItemFacts> facts = judged.map(Judged.OfItem::facts);
        Optional<Step> next = facts.flatMap(ItemFacts::next);
        LocalDate since = facts.stream().flatMap(one -> one.steps().stream()).map(StepRecord::doneOn)
                .max(LocalDate::compareTo).orElse(item.proposal().begunOn());
        boolean submitted = item.state().submitted();
        PoolItem.Way way = new PoolItem.Way(item.state(), next.map(Step::key).orElse(null),
                next.map(Step::name).orElse(""),
                next.flatMap(step -> facts.map(one -> holders(one, step))).orElse(List.of()),
                next.flatMap(step -> facts.map(one -> left(one, step))).orElse(List.of()),
                facts.filter(_ -> !(item.state() instanceof ItemState.Scheduled))
                        .flatMap(ItemFacts::openCountersigning).map(Step::name).orElse(""),
                facts.map(this::asked).orElse(List.of()), since, age(since),
                submitted ? null : deadlines.get(item.proposal().target()));
        return new PoolItem(item.id(), about(item), item.flags(), way,
                judged.map(one -> missing(one.findings())).orElse(PoolItem.Missing.NOTHING), listed);
    }

    PoolItem closed(Item item, PoolItem.@Nullable Listed listed) {
        LocalDate since = listed == null || listed.day() == null ? item.proposal().begunOn() : listed.day();
        return new PoolItem(item.id(), about(item), item.flags(), new PoolItem.Way(item.state(), null, "", List.of(),
                List.of(), "", List.of(), since, 0, null), PoolItem.Missing.NOTHING, listed);
    }

    private PoolItem.About about(Item item) {
        Item.Proposal proposal = item.proposal();
        Optional<MeetingType> type = regulations.on(proposal.begunOn()).flatMap(one -> one.type(proposal.target()));
        return new PoolItem.About(proposal.code(), item.matter().title(), unit(proposal.unitId()),
                around.map(one -> deputies(one.directory(), proposal.unitId())).orElse(List.of()), proposal.target(),
                type.map(one -> one.naming().name()).orElse(proposal.target().value()),
                type.flatMap(one -> one.task(item.matter().task())).map(Task::name)
                        .orElse(item.matter().task().value()));
    }

    private String unit(UnitId unit) {
        return around.map(one -> one.directory().shortName(unit, today)).orElse("");
    }

    private List<String> deputies(Directory directory, UnitId unit) {
        return directory.inChargeOf(unit, today).stream().sorted(directory.byRank(today)).map(directory::name).toList();
    }

    private List<String> holders(ItemFacts facts, Step step) {
        if (step.actors().isEmpty()) {
            return List.of();
        }
        List<PersonId> takers = facts.around().authority().takers(step, facts.item().proposal().unitId(), today,
                facts.item().proposal().target());
        List<PersonId> there = takers.stream().filter(one -> !facts.around().directory().absent(one, today)).toList();
        List<String> names =
                (there.isEmpty() ? takers : there).stream().map(facts.around().directory()::name).toList();
        return names.isEmpty() ? List.of(unit(facts.item().proposal().unitId())) : names;
    }

    private static List<String> left(ItemFacts facts, Step next) {
        return facts.around().regulation().routeOf(facts.item().proposal().target()).stream()
                .flatMap(route -> route.steps().stream()).filter(step -> step.kind() != StepKind.COUNTERSIGN)
                .dropWhile(step -> !step.equals(next)).map(Step::name).toList();
    }

    private List<String> asked(ItemFacts facts) {
        if (facts.item().state() instanceof ItemState.Scheduled) {
            return List.of();
        }
        return facts.preparation().countersignatures().stream().filter(one -> !one.answered())
                .map(Countersignature::unitId).map(this::unit).toList();
    }

    private int age(LocalDate since) {
        return around.map(one -> one.calendar().workingDaysSince(since, today)).orElse(0);
    }

    private static PoolItem.Missing missing(Collection<Finding> findings) {
        List<Finding> open = Stream.of(Severity.MUST, Severity.SHOULD)
                .flatMap(weight -> findings.stream().filter(one -> one.severity() == weight)).filter(Finding::open)
                .toList();
        int must = (int) open.stream().filter(one -> one.severity() == Severity.MUST).count();
        return new PoolItem.Missing(must, open.size() - must, open.stream().map(one -> one.words().message()).toList());
    }
}
