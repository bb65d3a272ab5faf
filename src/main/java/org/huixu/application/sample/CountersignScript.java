package org.huixu.application.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huixu.application.agenda.CoordinationDesk;
import org.huixu.application.agenda.CoordinationDesk.CoordinationForm;
import org.huixu.application.store.Filter;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Accord;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Countersignature.Reply;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.workflow.Proof;

/**
 * The third item of each executive meeting concerns two more departments: they are asked and sign; every sixth time one
 * differs, is coordinated in vain, and this is told in the meeting.
 */
final class CountersignScript {

    private static final Texts TEXTS = Texts.of(CountersignScript.class);
    /** Days before the meeting on which departments are asked, and on which one of them answers late. */
    static final int ASKED = 26;
    static final int LATE = 17;
    private static final int THIRD = 2;
    private static final int DIVIDED_EVERY = 6;

    private final Story story;
    private final MeetingPlan plan;
    private final ItemScript item;
    private final int department;

    CountersignScript(Story story, MeetingPlan plan, ItemScript item, int department) {
        this.story = story;
        this.plan = plan;
        this.item = item;
        this.department = department;
    }

    void tell() {
        if (!asks(plan, item.number())) {
            return;
        }
        story.at(before(ASKED), LocalTime.of(16, 0), () -> desk()
                .ask(item.id(), List.of(unit(1), unit(2)), story.today()).value());
        story.at(before(25), LocalTime.of(16, 30),
                () -> answer(1, divided() ? Stance.DIFFERS : Stance.AGREES, plan.has(Plant.A4_UNSIGNED)));
        story.at(before(plan.has(Plant.A11_LATE) ? LATE : 25), LocalTime.of(16, 40), () -> answer(2, Stance.AGREES,
                false));
        if (divided()) {
            story.at(before(24), LocalTime.of(15, 0), this::coordinate);
        }
        if (divided() && !plan.has(Plant.A5_NOT_EXPLAINED)) {
            story.at(plan.day(), LocalTime.of(17, 0), () -> desk().explained(item.id(), plan.day()).value());
        }
    }

    /** Whether other departments are asked about that item of the meeting. */
    static boolean asks(MeetingPlan plan, int number) {
        return plan.is("executive") && number == THIRD;
    }

    private boolean divided() {
        return plan.has(Plant.A5_NOT_EXPLAINED)
                || (plan.plants().isEmpty() && plan.number() % DIVIDED_EVERY == 1);
    }

    private CoordinationDesk desk() {
        return story.workplace().coordination();
    }

    private LocalDate before(int days) {
        return plan.day().minusDays(days);
    }

    private UnitId unit(int further) {
        return story.directory().department((department + further) % SampleOffice.DEPARTMENTS).id();
    }

    private PersonId head(int further) {
        return story.directory().department((department + further) % SampleOffice.DEPARTMENTS).head();
    }

    private void answer(int further, Stance stance, boolean unsigned) {
        Countersignature asked = story.workplace().store()
                .read(reader -> reader.list(Countersignature.class, Filter.eq("itemId", item.id()))).stream()
                .filter(one -> one.unitId().equals(unit(further))).findFirst().orElseThrow();
        boolean signs = stance == Stance.AGREES && !unsigned;
        desk().answer(asked.id(), asked.version(), asked.askedOn(),
                new Reply(story.today(), stance, signs ? head(further) : null,
                        stance == Stance.DIFFERS ? TEXTS.get("sample.differs") : null,
                        Proof.seenBy(story.directory().clerk())))
                .value();
    }

    private void coordinate() {
        desk().coordinate(item.id(), new CoordinationForm(story.directory().inCharge(department, story.today()),
                story.today(), Accord.DIVIDED, TEXTS.get("sample.differences"), TEXTS.get("sample.preferredOption"),
                Proof.seenBy(story.directory().clerk()))).value();
    }
}
