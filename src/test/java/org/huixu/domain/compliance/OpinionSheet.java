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
import org.huixu.domain.material.Recipient;
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

    /** That person said nothing of that item. */
    OpinionSheet silent(String name, String item) {
        silent.add(name + item);
        return this;
    }

    /** What that person said of all items; null where it is not known yet. */
    OpinionSheet of(String name, LocalDateTime given, String text, LocalDateTime returned, LocalDate passed,
            LocalDate answered) {
        own.put(name, new Own(given, text, returned, passed, answered));
        return this;
    }

    /** The same of one item. */
    OpinionSheet on(String item, String name, LocalDateTime given, String text, LocalDateTime returned,
            LocalDate passed,
            LocalDate answered) {
        own.put(name + item, new Own(given, text, returned, passed, answered));
        return this;
    }

    List<Opinion> facts(MeetingId meeting, List<Invitation> invitations) {
        List<Opinion> list = new ArrayList<>();
        LocalDateTime usual = scene.day.minusDays(12).atTime(9, 0);
        for (Recipient one : Handouts.due(invitations, scene.items.stream().map(item -> item.id).toList())) {
            String name = name(one.personId());
            String item = scene.item(one.itemId()).title;
            Own said = own.getOrDefault(name + item, own.get(name));
            if (said != null) {
                list.add(opinion(meeting, one, said));
            } else if (!nobody && !silent.contains(name) && !silent.contains(name + item)) {
                list.add(opinion(meeting, one, new Own(usual, null, usual, null, null)));
            }
        }
        return list;
    }

    private String name(PersonId person) {
        return scene.government.name(person);
    }

    private static Opinion opinion(MeetingId meeting, Recipient of, Own one) {
        return new Opinion(new OpinionId(Numbers.next()), 1, meeting, of,
                one.given() == null ? null : Scene.at(one.given()), one.text(),
                one.returned() == null ? null : Scene.at(one.returned()),
                new Opinion.Handling(one.passed(), one.answered(), null));
    }
}
