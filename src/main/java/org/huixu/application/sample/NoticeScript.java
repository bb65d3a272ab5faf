package org.huixu.application.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huixu.application.arrangement.ArrangementDesk;
import org.huixu.application.notice.NoticeDesk.Answered;
import org.huixu.application.text.Texts;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.arrangement.ArrangementId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.notice.Channel;
import org.huixu.domain.notice.Notice.Passing;
import org.huixu.domain.notice.NoticeReply.Attendee;
import org.huixu.domain.people.PersonId;

/** Who is told of one meeting of the sample, what they answer, and what is seen to. Some always come late. */
final class NoticeScript {

    private static final Texts TEXTS = Texts.of(NoticeScript.class);
    /** Lists of what is seen to are kept for meetings of so many days back. */
    private static final int LISTS_BACK = 60;
    private static final int BEGUN_DAYS = 12;
    /** Of so many one is told, and answers, late. */
    private static final int LATE_EVERY = 4;

    private final Story story;
    private final MeetingScript script;
    private final boolean lists;

    NoticeScript(Story story, MeetingScript script, LocalDate end) {
        this.story = story;
        this.script = script;
        this.lists = !script.plan().day().isBefore(end.minusDays(LISTS_BACK));
    }

    void tell() {
        LocalDate called = script.plan().day().minusDays(MeetingScript.CALL_DAYS);
        story.at(called, LocalTime.of(15, 0), () -> notify(Channel.PHONE, invited(Who.MEMBERS)));
        story.at(called, LocalTime.of(15, 30), () -> notify(Channel.OA, invited(Who.OTHERS)));
        story.at(script.workingDaysBefore(5), LocalTime.of(10, 0), () -> notify(Channel.PHONE, invited(Who.LATE)));
        story.at(script.workingDaysBefore(4), LocalTime.of(15, 0), this::answer);
        story.at(script.workingDaysBefore(1), LocalTime.of(9, 0), () -> notify(Channel.PHONE, invited(Who.ALL)));
        story.at(script.workingDaysBefore(1), LocalTime.of(15, 0), () -> reply(invited(Who.LATE)));
        if (lists) {
            story.at(script.plan().day().minusDays(BEGUN_DAYS), LocalTime.of(10, 0),
                    () -> desk().begin(script.id()).value());
            story.at(script.workingDaysBefore(1), LocalTime.of(17, 10), () -> tick(one -> before(one) > 0));
            story.at(script.plan().day(), script.plan().start().minusMinutes(15),
                    () -> tick(one -> one.lineOrder() < list().size()));
        }
    }

    private enum Who {
        MEMBERS, OTHERS, LATE, ALL
    }

    private List<PersonId> invited(Who who) {
        List<Invitation> all = script.invitations();
        return IntStream.range(0, all.size()).filter(place -> switch (who) {
            case MEMBERS -> all.get(place).capacity() == Capacity.MEMBER && !late(place);
            case OTHERS -> all.get(place).capacity() != Capacity.MEMBER && !late(place);
            case LATE -> late(place);
            case ALL -> true;
        }).mapToObj(all::get).map(Invitation::personId).distinct().toList();
    }

    private static boolean late(int place) {
        return place % LATE_EVERY == LATE_EVERY - 1;
    }

    private ArrangementDesk desk() {
        return story.workplace().arrangements();
    }

    private static int before(Arrangement one) {
        Integer days = one.chore().daysBefore();
        return days == null ? 0 : days;
    }

    /** Who knows it already is passed over. */
    private void notify(Channel means, List<PersonId> people) {
        story.workplace().notices().tell(script.id(), people, new Passing(script.now(), means,
                script.name(story.directory().clerk()), means == Channel.PHONE ? TEXTS.get("sample.takenBy") : null));
    }

    private void answer() {
        List<PersonId> there = Stream.of(Who.MEMBERS, Who.OTHERS).flatMap(who -> invited(who).stream()).distinct()
                .toList();
        reply(there);
        if (lists && script.plan().is("executive")) {
            story.workplace().notices().along(script.id(), script.items().get(1).unit(),
                    new Attendee(null, TEXTS.get("sample.along"), TEXTS.get("sample.along.post"),
                            TEXTS.get("sample.along.phone")),
                    answered()).value();
        }
    }

    private void reply(List<PersonId> people) {
        if (!people.isEmpty()) {
            story.workplace().notices().reply(script.id(), people, true, answered()).value();
        }
    }

    private Answered answered() {
        return new Answered(script.now(), TEXTS.get("sample.takenBy"));
    }

    private List<Arrangement> list() {
        return story.workplace().store().read(reader -> ArrangementDesk.of(reader, script.id()));
    }

    private void tick(Predicate<Arrangement> wanted) {
        List<ArrangementId> ids = list().stream().filter(one -> !one.done()).filter(wanted).map(Arrangement::id)
                .toList();
        if (!ids.isEmpty()) {
            desk().tick(ids, script.now(), script.name(story.directory().sectionHead())).value();
        }
    }
}
