package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.minutes.Distribution;
import org.huixu.domain.minutes.Distribution.Recipient;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.people.UnitName;

/** To whom minutes are proposed to go where the office has kept no usual lines for their type of meeting. */
public final class Recipients {

    private static final Texts TEXTS = Texts.of(Recipients.class);

    private Recipients() {
    }

    /**
     * The leaders, a copy for each of them, and in their order the units that put an item forward, sat in or are charged
     * with a decision; the office that issues it keeps its own.
     */
    public static Distribution proposed(MeetingFacts facts) {
        LocalDate day = facts.day();
        Directory directory = facts.around().directory();
        int leaders = (int) directory.everybody().stream()
                .filter(one -> facts.around().authority().isLeader(one, day)).count();
        Set<UnitId> concerned = concerned(facts);
        List<Recipient> recipients = new ArrayList<>();
        if (leaders > 0) {
            recipients.add(new Recipient(TEXTS.get("recipients.leaders"), leaders));
        }
        directory.unitNames(day).stream().filter(one -> concerned.contains(one.unitId())).map(UnitName::shortName)
                .forEach(name -> recipients.add(new Recipient(name, 1)));
        return new Distribution(List.of(new Distribution.Line(TEXTS.get("imprint.distribution"), recipients)));
    }

    private static Set<UnitId> concerned(MeetingFacts facts) {
        Directory directory = facts.around().directory();
        Stream<UnitId> proposing = facts.agenda().items().stream().map(one -> one.item().proposal().unitId());
        Stream<UnitId> sitting = facts.people().invitations().stream()
                .flatMap(one -> directory.appointments(one.personId(), facts.day()).stream())
                .flatMap(held -> Stream.ofNullable(held.unitId()));
        Stream<UnitId> charged = facts.agenda().decisions().stream()
                .flatMap(one -> Stream.ofNullable(one.charge().unitId()));
        return Stream.of(proposing, sitting, charged).flatMap(all -> all)
                .flatMap(unit -> directory.bearer(unit, facts.day()).stream())
                .filter(unit -> directory.unit(unit).map(Unit::kind).filter(Recipients::asked).isPresent())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean asked(UnitKind kind) {
        return switch (kind) {
            case LEADERSHIP, OFFICE -> false;
            case DEPARTMENT, TOWN, STREET, ZONE, OUTSIDE -> true;
        };
    }
}
