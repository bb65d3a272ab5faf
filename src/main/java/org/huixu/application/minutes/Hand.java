package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

/**
 * In whose hand minutes are (art. 55, 58): the step they wait for, who takes it, and for how long they have been waiting.
 *
 * @param step the name of the step; empty: nothing is left to be done
 * @param people who may take it, by rank; nobody where anybody of the office may
 * @param since absent where it is not known
 * @param days working days since then
 */
public record Hand(String step, List<PersonId> people, @Nullable LocalDate since, int days) {

    /** From so many working days on it is late; practice of the office, not a rule. */
    public static final int SLOW = 3;
    /** From so many working days on it is very late. */
    public static final int STUCK = 7;

    private static final Texts TEXTS = Texts.of(Hand.class);
    private static final Hand NOBODY = new Hand("", List.of(), null, 0);
    private static final int MOST_NAMED = 4;

    public Hand {
        people = List.copyOf(people);
    }

    /** How long they have been waiting. */
    public enum Light {
        NONE, FRESH, SLOW, STUCK
    }

    public Light light() {
        return step.isEmpty() ? Light.NONE : days >= STUCK ? Light.STUCK : days >= SLOW ? Light.SLOW : Light.FRESH;
    }

    /**
     * In whose hand they are today.
     *
     * @param minutes absent while none are begun
     * @param sent when they were last sent to be signed, if they were
     */
    public static Hand of(Meeting meeting, MeetingType type, @Nullable MinutesFacts minutes, @Nullable LocalDate sent,
            Surroundings around) {
        Route chain = around.regulation().procedure().chain();
        if (minutes == null) {
            return new Hand(name(chain.first(StepKind.DRAFT)), List.of(), meeting.slot().onDate(),
                    days(meeting.slot().onDate(), around));
        }
        Minutes paper = minutes.minutes();
        LocalDate last = minutes.steps().stream().map(StepRecord::doneOn).reduce((_, later) -> later)
                .orElse(meeting.slot().onDate());
        return switch (paper.state()) {
            case MinutesState.Drafting _,MinutesState.InReview _ -> {
                Optional<Step> next = chain.before(StepKind.SIGN).stream()
                        .filter(step -> minutes.taken(step.key()).isEmpty()).findFirst();
                yield next.map(step -> at(step.name(), takers(step, type, around), last, around))
                        .orElseGet(() -> at(TEXTS.get("hand.send"), List.of(), last, around));
            }
            case MinutesState.SentToSign _ -> at(name(chain.first(StepKind.SIGN)), signatories(meeting, type, around),
                    sent == null ? last : sent, around);
            case MinutesState.Signed _ -> at(name(chain.first(StepKind.ISSUE)), List.of(), paper.signature().signedOn(),
                    around);
            case MinutesState.Issued _ -> at(name(chain.first(StepKind.ARCHIVE)), List.of(), paper.issue().issuedOn(),
                    around);
            case MinutesState.Archived _,MinutesState.Withdrawn _ -> NOBODY;
        };
    }

    /** Who has it, in words: names, or the office. */
    public String who(Surroundings around) {
        if (step.isEmpty()) {
            return "";
        }
        if (people.isEmpty()) {
            return TEXTS.get("hand.office");
        }
        String names = String.join(TEXTS.get("hand.and"),
                people.stream().limit(MOST_NAMED).map(around.directory()::name).toList());
        return people.size() > MOST_NAMED ? TEXTS.format("hand.more", names) : names;
    }

    private static Hand at(String step, List<PersonId> people, @Nullable LocalDate since, Surroundings around) {
        return new Hand(step, people, since, days(since, around));
    }

    private static int days(@Nullable LocalDate since, Surroundings around) {
        return since == null ? 0 : around.calendar().workingDaysSince(since, around.time().today());
    }

    private static List<PersonId> takers(Step step, MeetingType type, Surroundings around) {
        return step.actors().isEmpty()
                ? List.of()
                : around.authority().takers(step, null, around.time().today(), type.key());
    }

    private static List<PersonId> signatories(Meeting meeting, MeetingType type, Surroundings around) {
        Authority authority = around.authority();
        LocalDate today = around.time().today();
        PersonId inCharge = meeting.lead().inChargeId();
        Stream<PersonId> people = type.papers().inChargeSigns() && inCharge != null
                ? Stream.of(inCharge)
                : authority.seats(type.papers().signatories(), today).stream().map(Authority.Seat::personId);
        return people.distinct().sorted(around.directory().byRank(today)).toList();
    }

    private static String name(Optional<Step> step) {
        return step.map(Step::name).orElse("");
    }
}
