package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.OpinionId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/** What came back of the first delivery; as made, everybody had no opinion and returned his copies the day after. */
final class OpinionSheet {

    private final Scene scene;
    private final Map<String, Own> own = new LinkedHashMap<>();
    private final Set<String> silent = new HashSet<>();
    private boolean nobody;

    private record Own(LocalDateTime given, String text, LocalDateTime returned, LocalDate passed, LocalDate answered) {
    }

    OpinionSheet(Scene scene) {
        this.scene = scene;
    }

    /** Nobody said anything. */
    OpinionSheet none() {
        nobody = true;
        return this;
    }

    OpinionSheet silent(String name) {
        silent.add(name);
        return this;
    }

    /** What that person said; null where it is not known yet. */
    OpinionSheet of(String name, LocalDateTime given, String text, LocalDateTime returned, LocalDate passed,
            LocalDate answered) {
        own.put(name, new Own(given, text, returned, passed, answered));
        return this;
    }

    List<Opinion> facts(MeetingId meeting, List<Invitation> invitations) {
        List<Opinion> list = new ArrayList<>();
        LocalDateTime usual = scene.day.minusDays(12).atTime(9, 0);
        invitations.stream().filter(one -> one.capacity() != Capacity.GUEST).map(Invitation::personId).distinct()
                .filter(one -> !nobody && !silent.contains(name(one)) && !own.containsKey(name(one)))
                .forEach(one -> list.add(opinion(meeting, one, new Own(usual, null, usual, null, null))));
        own.forEach((name, one) -> list.add(opinion(meeting, scene.government.person(name), one)));
        return list;
    }

    private String name(PersonId person) {
        return scene.government.name(person);
    }

    private static Opinion opinion(MeetingId meeting, PersonId person, Own one) {
        return new Opinion(new OpinionId(Numbers.next()), 1, meeting, person,
                one.given() == null ? null : Scene.at(one.given()), one.text(),
                one.returned() == null ? null : Scene.at(one.returned()), one.passed(), one.answered());
    }
}
