package org.huixu.application.history;

import java.util.HashMap;
import java.util.Map;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.domain.Id;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/** What the rows of one meeting are called: a person's name, an item's title, the beginning of a text. */
final class RowNames {

    private static final Texts TEXTS = Texts.of(RowNames.class);
    private static final int LONGEST = 24;

    private final MeetingDossier dossier;
    private final Map<String, String> names = new HashMap<>();

    RowNames(MeetingDossier dossier) {
        this.dossier = dossier;
        put(dossier.meeting().id(), dossier.meeting().designation().title());
        dossier.shelf().rooms().forEach(room -> put(room.id(), room.name()));
        dossier.shelf().attachments().values().forEach(file -> put(file.id(), file.fileName()));
        dossier.shelf().roll().forEach(entry -> put(entry.id(), entry.name()));
        dossier.shelf().overrides().forEach(one -> dossier.around().regulation().rule(one.rule())
                .ifPresent(rule -> put(one.id(), rule.title())));
        dossier.shelf().arrangements().forEach(one -> put(one.id(), one.chore().title()));
        dossier.facts().ifPresent(this::learn);
        dossier.shelf().listing().held().calls().forEach(one -> put(one.id(), of(one.personId().value())));
        dossier.shelf().listing().held().entries()
                .forEach(one -> put(one.id(), TEXTS.format("history.said", one.speaker().speakerName(), one.text())));
    }

    /** The name of a row, or of the entity of an id; a question mark's sentence for what is gone. */
    String of(String id) {
        return find(id, null);
    }

    /** The same; {@code otherwise} where nothing is known. */
    String find(String id, @Nullable String otherwise) {
        String known = names.get(id);
        if (known == null) {
            known = dossier.around().directory().person(new PersonId(id)).map(Person::name).orElse(null);
        }
        if (known == null) {
            known = dossier.around().directory().unit(new UnitId(id)).map(unit -> dossier.unit(unit.id()))
                    .orElse(null);
        }
        return known != null ? known : otherwise != null ? otherwise : TEXTS.get("history.unknown");
    }

    static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private void learn(MeetingFacts facts) {
        for (ItemFacts item : facts.agenda().items()) {
            String title = item.item().matter().title();
            put(item.item().id(), title);
            item.steps().forEach(step -> put(step.id(), title));
            item.preparation().checks().forEach(check -> put(check.id(), title));
            item.preparation().successors().forEach(next -> put(next.id(), next.matter().title()));
            item.preparation().countersignatures().forEach(one -> put(one.id(), dossier.unit(one.unitId())));
            if (item.preparation().coordination() != null) {
                put(item.preparation().coordination().id(), title);
            }
            item.papers().forEach(paper -> {
                put(paper.material().id(), paper.material().title());
                paper.versions().forEach(version -> put(version.id(), paper.material().title()));
            });
        }
        facts.agenda().entries().forEach(entry -> put(entry.id(), of(entry.itemId().value())));
        facts.agenda().discussions().forEach(one -> put(one.id(), of(one.itemId().value())));
        facts.agenda().decisions().forEach(one -> put(one.id(), one.text()));
        facts.people().invitations().forEach(one -> put(one.id(), of(one.personId().value())));
        facts.people().handed().deliveries().forEach(one -> put(one.id(), of(one.to())));
        facts.people().handed().opinions().forEach(one -> put(one.id(), of(one.of())));
        facts.people().handed().copies().forEach(one -> put(one.id(), of(one.personId().value())));
        facts.people().leave().forEach(one -> put(one.id(), of(one.personId().value())));
        facts.people().leaveSummaries().forEach(one -> put(one.id(), of(one.reportedToId().value())));
        facts.people().presences().forEach(one -> put(one.id(), of(one.personId().value())));
        facts.people().told().notices().forEach(one -> put(one.id(), of(one.personId().value())));
        facts.people().told().replies().forEach(one -> put(one.id(), replied(one)));
        MeetingFacts.MinutesFacts minutes = facts.minutes();
        if (minutes != null) {
            String title = dossier.meeting().designation().title();
            put(minutes.minutes().id(), title);
            minutes.steps().forEach(step -> put(step.id(), of(step.personId().value())));
            minutes.blocks().forEach(block -> put(block.id(), block.text()));
        }
    }

    private String replied(NoticeReply one) {
        PersonId person = one.invitedId() == null ? one.attendee().personId() : one.invitedId();
        return person == null ? String.valueOf(one.attendee().name()) : of(person.value());
    }

    private String of(Recipient one) {
        return TEXTS.format("history.recipient", of(one.personId().value()), of(one.itemId().value()));
    }

    private void put(Id id, String name) {
        names.put(id.value(), shortened(name));
    }
}
