package org.huixu.application.sample;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.change.Act;
import org.huixu.application.meeting.ConductDesk.Move;
import org.huixu.application.minutes.RecordDesk.Said;
import org.huixu.application.store.Filter;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.DecisionId;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.minutes.EntryKind;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** One meeting of the sample from the sign-in to the archived minutes. */
final class SessionScript {

    private static final Texts TEXTS = Texts.of(SessionScript.class);
    private static final int MINUTES_AN_ITEM = 15;
    private static final int DUE_DAYS = 30;
    private static final String DEFERRED = "deferred";
    /** Now and then a matter comes back: its discussion opens the next item of the subject. */
    private static final String REVISE = "revise";
    private static final int REVISED_EVERY = 5;
    private static final int RECORDED_EVERY = 3;
    private static final int RECORDED_ITEMS = 3;
    private static final List<String> RESULTS = List.of("passed", "passed-in-principle", "passed", DEFERRED);

    private final Story story;
    private final MeetingScript script;
    private final MeetingPlan plan;
    private @Nullable MinutesId minutes;

    SessionScript(Story story, MeetingScript script) {
        this.story = story;
        this.script = script;
        this.plan = script.plan();
    }

    void tell() {
        story.at(plan.day(), plan.start().minusMinutes(10), this::arrive);
        story.at(plan.day(), plan.start(), () -> story.insist(SubjectId.of(script.id()),
                () -> desks().meetings().open(script.id(), script.now())));
        for (int i = 0; i < script.items().size(); i++) {
            int number = i;
            story.at(plan.day(), minute(i * MINUTES_AN_ITEM + 1), () -> moveOn(number));
            story.at(plan.day(), minute(i * MINUTES_AN_ITEM + 14), () -> conclude(number));
        }
        if (plan.has(Plant.C3_BELOW_QUORUM)) {
            story.at(plan.day(), minute(2 * MINUTES_AN_ITEM + 5), this::walkOut);
            story.at(plan.day(), minute(3 * MINUTES_AN_ITEM), this::walkIn);
        }
        int end = script.items().size() * MINUTES_AN_ITEM + 5;
        story.at(plan.day(), minute(end), () -> {
            moveOn(script.items().size());
            desks().meetings().close(script.id(), script.now()).value();
        });
        tellMinutes();
    }

    private Workplace desks() {
        return story.workplace();
    }

    private LocalTime minute(int minutes) {
        return plan.start().plusMinutes(minutes);
    }

    /** The observers of the last item leave, those of the next come in; at either end only one of both. */
    private void moveOn(int number) {
        ItemId ended = number == 0 ? null : script.items().get(number - 1).id();
        ItemId begun = number == script.items().size() ? null : script.items().get(number).id();
        Set<PersonId> entering = script.invitations().stream()
                .filter(one -> begun != null && begun.equals(one.itemId())).map(Invitation::personId)
                .filter(person -> !script.missing(person)).collect(Collectors.toSet());
        desks().conduct().moveOn(script.id(), new Move(ended, null, begun, entering), script.now()).value();
    }

    /** What was said of the first items of some meetings: views, one that differs, and what the chair concludes. */
    private void record(int number) {
        if (!plan.is("executive") || plan.number() % RECORDED_EVERY != 2 || number >= RECORDED_ITEMS) {
            return;
        }
        List<PersonId> members = script.invitations().stream().filter(one -> one.capacity() == Capacity.MEMBER)
                .map(Invitation::personId)
                .filter(person -> !person.equals(script.chair()) && !script.missing(person)).distinct().toList();
        say(number, EntryKind.SPEECH, members.get(number % members.size()), TEXTS.get("sample.said.first"));
        say(number, EntryKind.SPEECH, members.get((number + 1) % members.size()), TEXTS.get("sample.said.second"));
        if (number == 1) {
            say(number, EntryKind.DIFFERENCE, members.get((number + 2) % members.size()),
                    TEXTS.get("sample.said.differs"));
        }
        say(number, EntryKind.CONCLUSION, script.chair(), TEXTS.get("sample.said.concludes"));
    }

    private void say(int number, EntryKind kind, PersonId speaker, String text) {
        PersonId clerk = story.directory().clerk();
        desks().record().add(script.id(), script.items().get(number).id(),
                new Said(kind, speaker, script.name(speaker), text, clerk, script.name(clerk)), null).value();
    }

    private void arrive() {
        Stream<PersonId> invited = script.invitations().stream().map(Invitation::personId);
        Stream<PersonId> chair = plan.is("thematic") ? Stream.of(script.chair()) : Stream.empty();
        Stream.concat(chair, invited).distinct().filter(person -> !script.missing(person))
                .forEach(person -> desks().presence()
                        .arrive(script.id(), person, script.now(), null).value());
        script.represented().ifPresent(observer -> {
            PersonId substitute = story.directory().clerk();
            desks().presence().arrive(script.id(), substitute, script.now(), observer).value();
            script.plant("L4", "substitute", substitute.value(), script.name(substitute), false);
        });
    }

    /** Those who go out during the third item, so that four of nine members stay, and come back before the fourth. */
    private List<PersonId> walkers() {
        return script.invitations().stream().filter(one -> one.capacity() == Capacity.MEMBER)
                .map(Invitation::personId)
                .filter(person -> !person.equals(script.chair()) && !script.missing(person)).distinct().limit(4)
                .toList();
    }

    private void walkOut() {
        walkers().forEach(person -> desks().presence().leave(script.id(), person, script.now()).value());
        Meeting meeting = script.meeting();
        script.plant("C3", "during", meeting.id().value(), meeting.designation().title(), false);
        ItemScript item = script.items().get(2);
        script.plant("C3", "item", item.id().value(), item.title(), false);
    }

    private void walkIn() {
        walkers().forEach(person -> desks().presence().arrive(script.id(), person, script.now(), null).value());
    }

    private String result(int number) {
        String result = RESULTS.get(number % RESULTS.size());
        boolean comesBack = plan.is("executive") && plan.number() % REVISED_EVERY == 2;
        return comesBack && result.equals(DEFERRED) ? REVISE : result;
    }

    private void conclude(int number) {
        ItemScript item = script.items().get(number);
        Instant now = script.now();
        record(number);
        ResultKey result = new ResultKey(item.own() ? "heard" : result(number));
        desks().session().conclude(script.id(), item.id(), now, result, TEXTS.get("sample.record")).value();
        if (plan.has(Plant.A5_NOT_EXPLAINED) && number == 2) {
            script.plant("A5", "notExplained", item.id().value(), item.title(), false);
        }
        if (!item.own() && !result.value().equals(DEFERRED) && !result.value().equals(REVISE)) {
            boolean planted = plan.has(Plant.N6_NO_CHARGE) && number == 0;
            Decision.Charge charge = planted
                    ? new Decision.Charge(FollowUp.TRACKED, null, null, null)
                    : Decision.Charge.of(item.unit(), plan.day().plusDays(DUE_DAYS));
            String text = TEXTS.format("sample.decision", item.title());
            DecisionId decision = desks().session().decide(script.id(), item.id(), now, text, charge).value();
            if (planted) {
                script.plant("N6", "noCharge", decision.value(), text, true);
            }
        }
    }

    private void tellMinutes() {
        story.at(script.workingDaysAfter(1), LocalTime.of(10, 0), this::draft);
        if (!plan.has(Plant.N2_NOT_REVIEWED)) {
            chain(2, "review", story.directory()::sectionHead);
        }
        chain(3, "deputy-check", story.directory()::executiveDeputy);
        chain(4, "director-check", story.directory()::director);
        story.at(script.workingDaysAfter(4), LocalTime.of(16, 0), this::send);
        story.at(script.workingDaysAfter(5), LocalTime.of(10, 0), this::sign);
        story.at(script.workingDaysAfter(6), LocalTime.of(15, 0), () -> story.insist(
                SubjectId.of(script.id()),
                () -> desks().signing().issue(minutes(), story.today(), TEXTS.get("sample.distribution"))));
        story.at(script.workingDaysAfter(8), LocalTime.of(15, 0), () -> desks().signing()
                .archive(minutes(), story.form(story.directory().clerk(), null)).value());
        if (plan.has(Plant.N5_TEXT_CHANGED)) {
            story.at(script.workingDaysAfter(9), LocalTime.of(10, 0), this::changeText);
        }
        if (plan.has(Plant.N7_CAME_AND_NOT_ON_THE_ROLL)) {
            story.at(script.workingDaysAfter(9), LocalTime.of(10, 0), this::comeAfterwards);
        }
    }

    /** A word of the signed text is altered, past the desk that would refuse it. */
    private void changeText() {
        desks().door().perform(Act.reversible("sample.changedText"), change -> {
            MinutesBlock last = change.reader().list(MinutesBlock.class, Filter.eq("minutesId", minutes())).stream()
                    .max(Comparator.comparingInt(MinutesBlock::blockOrder)).orElseThrow();
            return change.change(last.withText(last.text() + TEXTS.get("sample.changedText"))).id();
        }).value();
        script.plant("N5", "changed", minutes().value(), script.meeting().designation().title(), false);
    }

    /** An arrival is written down that the signed roll knows nothing of. */
    private void comeAfterwards() {
        PersonId late = story.directory().sectionHead();
        Instant came = plan.day().atTime(plan.start()).atZone(story.zone()).toInstant();
        desks().presence().arrive(script.id(), late, came, null, TEXTS.get("sample.lateReason")).value();
        script.plant("N7", "missing", late.value(), script.name(late), false);
    }

    private MinutesId minutes() {
        return Objects.requireNonNull(minutes);
    }

    private void draft() {
        minutes = desks().minutes().draft(script.id()).value();
        step("draft", story.directory().clerk());
    }

    private void chain(int days, String step, Supplier<PersonId> person) {
        story.at(script.workingDaysAfter(days), LocalTime.of(14, 0), () -> step(step, person.get()));
    }

    private void step(String step, PersonId person) {
        story.insist(SubjectId.of(script.id()), () -> desks().minutes().takeStep(minutes(), new StepKey(step),
                story.form(person, TEXTS.get("sample.reviewed"))));
    }

    private void send() {
        if (plan.has(Plant.N2_NOT_REVIEWED)) {
            script.plant("N2", "missing", minutes().value(), script.meeting().designation().title(), true);
        }
        if (plan.has(Plant.C6_NO_APPROVAL)) {
            ItemScript funded = script.items().getFirst();
            script.plant("C6", "missing", funded.id().value(), funded.title(), true);
        }
        story.insist(SubjectId.of(script.id()), () -> desks().signing().sendToSign(minutes()));
        if (plan.has(Plant.N4_GAP)) {
            loseNumber();
        }
    }

    /** The number is given up, the minutes get the next one, and the row of the first is lost: a gap in the series. */
    private void loseNumber() {
        desks().minutes().giveBack(minutes(), story.form(story.directory().head(), TEXTS.get("sample.remarks")))
                .value();
        NumberAllocation lost = desks().signing().giveUpNumber(minutes(), TEXTS.get("sample.giveUpReason")).value();
        step("draft", story.directory().clerk());
        step("review", story.directory().sectionHead());
        step("deputy-check", story.directory().executiveDeputy());
        step("director-check", story.directory().director());
        desks().signing().sendToSign(minutes()).value();
        desks().door().perform(Act.reversible("sample.lostNumber"), change -> {
            change.remove(lost);
            return lost.id();
        }).value();
        script.plant("N4", "gap", minutes().value(), script.meeting().designation().title(), true);
    }

    private void sign() {
        PersonId signer = script.plan().is("thematic") ? script.chair()
                : plan.is("party-group") ? story.directory().head() : story.directory().headOn(story.today());
        if (plan.has(Plant.N1_WRONG_SIGNATORY)) {
            signer = story.directory().executiveDeputy();
            script.plant("N1", "wrongSignatory", minutes().value(), script.meeting().designation().title(), true);
        }
        String opinion = plan.has(Plant.N3_NO_OPINION) ? null : TEXTS.get("sample.agreeToIssue");
        if (opinion == null) {
            script.plant("N3", "noOpinion", minutes().value(), script.meeting().designation().title(), true);
        }
        PersonId by = signer;
        story.insist(SubjectId.of(script.id()), () -> desks().signing().sign(minutes(), story.form(by, opinion)));
    }
}
