package org.huixu.application.sample;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huixu.application.material.OpinionDesk;
import org.huixu.application.material.SecretCopyDesk;
import org.huixu.application.store.Filter;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.material.SecretCopyId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What comes back of the papers of one meeting of the sample: opinions on the first delivery, numbered copies. */
final class HandingScript {

    private static final Texts TEXTS = Texts.of(HandingScript.class);

    private final Story story;
    private final MeetingScript script;
    private final MeetingPlan plan;
    private @Nullable MaterialId secret;

    HandingScript(Story story, MeetingScript script) {
        this.story = story;
        this.script = script;
        this.plan = script.plan();
    }

    void tell() {
        if (!plan.is("plenary") && !plan.is("thematic")) {
            if (script.items().size() > 2) {
                story.at(script.workingDaysBefore(3), LocalTime.of(11, 0), this::opinion);
                story.at(script.workingDaysBefore(3), LocalTime.of(16, 0), () -> opinions()
                        .answer(script.id(), List.of(spoken()), story.today(), null, null).value());
            }
            story.at(script.workingDaysBefore(2), LocalTime.of(14, 0), this::noOpinions);
        }
        if (plan.has(Plant.M4_COPY_OUT)) {
            story.at(plan.day().minusDays(20), LocalTime.of(9, 30), () -> secret = copies()
                    .namePaper(script.items().get(1).id(), TEXTS.get("sample.secretPaper")).value());
            story.at(script.workingDaysBefore(4), LocalTime.of(10, 5), () -> copies().handOut(script.id(),
                    List.of(paper()), seated().map(Invitation::personId).distinct().toList(), now()).value());
            story.at(plan.day(), plan.start().plusMinutes(40), this::takeBack);
        }
    }

    private OpinionDesk opinions() {
        return story.workplace().opinions();
    }

    private SecretCopyDesk copies() {
        return story.workplace().secretCopies();
    }

    private Instant now() {
        return script.now();
    }

    private MaterialId paper() {
        return Objects.requireNonNull(secret);
    }

    /** A member beside the chair who has something to say. */
    private PersonId speaker() {
        return script.invitations().stream().filter(one -> one.capacity() == Capacity.MEMBER)
                .map(Invitation::personId).filter(person -> !person.equals(script.chair())).findFirst().orElseThrow();
    }

    /** On the item whose paper is revised. */
    private Recipient spoken() {
        return new Recipient(speaker(), script.items().get(2).id());
    }

    private void opinion() {
        opinions().give(script.id(), List.of(spoken()), now(), TEXTS.get("sample.memberOpinion"), now()).value();
        opinions().pass(script.id(), List.of(spoken()), story.today()).value();
    }

    private void noOpinions() {
        List<Recipient> asked = Handouts.due(script.invitations(), script.onAgenda());
        if (plan.has(Plant.M2_SILENT)) {
            PersonId silent = story.directory().deputy(1);
            asked = asked.stream().filter(one -> !one.personId().equals(silent)).toList();
            script.plant("M2", "missing", silent.value(), script.name(silent), false);
        }
        opinions().giveNone(script.id(), asked, now()).value();
    }

    /** Those who get the papers of the secret item. */
    private Stream<Invitation> seated() {
        return script.invitations().stream().filter(one -> switch (one.capacity()) {
            case MEMBER, FIXED_OBSERVER -> true;
            case ITEM_OBSERVER -> script.items().get(1).id().equals(one.itemId());
            case GUEST -> false;
        });
    }

    /** Every copy comes back after the item but one. */
    private void takeBack() {
        List<SecretCopy> handed = story.workplace().store()
                .read(reader -> reader.list(SecretCopy.class, Filter.eq("materialId", paper())));
        List<SecretCopyId> back = handed.stream().filter(one -> one.copyNumber() != 2).map(SecretCopy::id).toList();
        copies().takeBack(back, now()).value();
        script.plant("M4", "out", paper().value(), TEXTS.get("sample.secretPaper"), false);
    }
}
