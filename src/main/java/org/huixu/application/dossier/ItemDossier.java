package org.huixu.application.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemObserver;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one item as of one moment.
 *
 * @param findings what the rules say of its route, the gravest first
 * @param attachments files of its papers, steps and checklist
 * @param observers whom it asks for when it is heard, in the order in which they are called in
 * @param history what became of its subject across meetings
 */
public record ItemDossier(ItemFacts facts, List<Finding> findings, Map<AttachmentId, Attachment> attachments,
        List<ItemObserver> observers, SubjectHistory history) {

    public ItemDossier {
        findings = List.copyOf(findings);
        attachments = Map.copyOf(attachments);
        observers = List.copyOf(observers);
    }

    public Item item() {
        return facts.item();
    }

    /** The type of meeting that is to hear it, under the regulation of the day it began. */
    public Optional<MeetingType> type() {
        return facts.around().regulation().type(item().proposal().target());
    }

    /** The steps of its route; none where its type of meeting has no route. */
    public List<Step> route() {
        return facts.around().regulation().routeOf(item().proposal().target()).map(one -> one.steps())
                .orElse(List.of());
    }

    /**
     * The first step after the last one taken; absent when none is left or the item is closed. Countersigning is recorded
     * department by department and is no step of its own here.
     */
    public Optional<Step> next() {
        return facts.next();
    }

    /** What a step is called, also one that is no longer on the route. */
    public String stepName(StepKey key) {
        return route().stream().filter(one -> one.key().equals(key)).findFirst().map(Step::name).orElse(key.value());
    }

    /** Who is likely to take the step on that day: the first by rank who may and is not away. */
    public Optional<PersonId> taker(Step step, LocalDate day) {
        return facts.around().authority()
                .takers(step, item().proposal().unitId(), day, item().proposal().target()).stream()
                .filter(one -> !facts.around().directory().absent(one, day)).findFirst();
    }

    public String name(@Nullable PersonId person) {
        return facts.around().directory().name(person);
    }

    /** The short name of a unit today. */
    public String unit(UnitId unit) {
        return facts.around().directory().shortName(unit, facts.around().time().today());
    }
}
