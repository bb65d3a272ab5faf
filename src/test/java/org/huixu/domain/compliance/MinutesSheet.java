package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberAllocationId;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.RollEntryId;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.StepRecordId;
import org.huixu.domain.workflow.SubjectId;

/** The minutes of the scene's meeting; as made they are reviewed, signed by {@link Government#HEAD} and issued. */
final class MinutesSheet {

    private final Scene scene;
    private final MinutesId id = new MinutesId(Numbers.next());
    private final List<StepRecord> steps = new ArrayList<>();
    private final List<Integer> others = new ArrayList<>(List.of(1, 2, 3));
    private MinutesState state = new MinutesState.Issued();
    private String signer = Government.HEAD;
    private LocalDate signedOn;
    private String opinion = "同意印发";
    private Integer serial = 4;
    private NumberState numberState = NumberState.FIXED;
    private String locked = "4b1d0c9e77aa";
    private String now = "4b1d0c9e77aa";
    private final Map<String, Optional<RollPart>> rewritten = new LinkedHashMap<>();

    MinutesSheet(Scene scene) {
        this.scene = scene;
        this.signedOn = scene.day.plusDays(3);
        step("draft", Government.CLERK, scene.day.plusDays(1));
        step("review", Government.SECTION_HEAD, scene.day.plusDays(2));
    }

    MinutesSheet in(MinutesState newState) {
        state = newState;
        return this;
    }

    MinutesSheet signedBy(String name) {
        signer = name;
        return this;
    }

    MinutesSheet unsigned() {
        signer = null;
        signedOn = null;
        opinion = null;
        return this;
    }

    MinutesSheet signedOn(LocalDate day) {
        signedOn = day;
        return this;
    }

    MinutesSheet withOpinion(String newOpinion) {
        opinion = newOpinion;
        return this;
    }

    MinutesSheet withoutSteps() {
        steps.clear();
        return this;
    }

    MinutesSheet step(String key, String by, LocalDate on) {
        steps.add(new StepRecord(new StepRecordId(Numbers.next()), 1, SubjectId.of(id), steps.size() + 1,
                Keys.step(key), scene.government.person(by), null, on, null, null, Proof.NONE));
        return this;
    }

    /** Its number, and those that other minutes of the series have. */
    MinutesSheet numbered(Integer own, NumberState newState, Integer... ofOthers) {
        serial = own;
        numberState = newState;
        others.clear();
        others.addAll(List.of(ofOthers));
        return this;
    }

    /** Number, text or roll are not those that were signed. */
    MinutesSheet hash(String newLocked, String newNow) {
        locked = newLocked;
        now = newNow;
        return this;
    }

    /** The roll has that person in another part, or not at all. */
    MinutesSheet roll(String name, RollPart part) {
        rewritten.put(name, Optional.ofNullable(part));
        return this;
    }

    MeetingFacts.MinutesFacts facts(MeetingFacts meeting) {
        PersonId by = signer == null ? null : scene.government.person(signer);
        Minutes minutes = new Minutes(id, 1, meeting.meeting().id(), state,
                new Minutes.Signature(by, null, signedOn, opinion, Proof.NONE, state.signed() ? locked : null),
                Minutes.Issue.NONE);
        List<NumberAllocation> own = serial == null ? List.of() : List.of(number(id, serial, numberState));
        List<NumberAllocation> series = new ArrayList<>(own);
        others.forEach(one -> series.add(number(new MinutesId(Numbers.next()), one, NumberState.FIXED)));
        return new MeetingFacts.MinutesFacts(minutes, List.of(), steps,
                new MeetingFacts.MinutesFacts.Numbering(own, series),
                state.signed()
                        ? new MeetingFacts.MinutesFacts.Locked(roll(meeting), now)
                        : MeetingFacts.MinutesFacts.Locked.NOTHING);
    }

    /** Everybody who came, then those whom the test puts elsewhere. */
    private List<RollEntry> roll(MeetingFacts meeting) {
        List<RollEntry> roll = new ArrayList<>();
        meeting.people().presences().stream().map(Presence::personId).distinct()
                .filter(one -> !rewritten.containsKey(scene.government.name(one)))
                .forEach(one -> roll.add(entry(one, RollPart.PRESENT, roll.size())));
        rewritten.forEach((name, part) -> part
                .ifPresent(one -> roll.add(entry(scene.government.person(name), one, roll.size()))));
        return roll;
    }

    private RollEntry entry(PersonId person, RollPart part, int place) {
        return new RollEntry(new RollEntryId(Numbers.next()), 1, id, part, place + 1, person,
                scene.government.name(person), "");
    }

    private NumberAllocation number(MinutesId of, int number, NumberState newState) {
        return new NumberAllocation(new NumberAllocationId(Numbers.next()), 1, of,
                scene.type().papers().series(), scene.day.getYear(), number, newState, null);
    }
}
