package org.huixu.desktop.meeting.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.agenda.Observers;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.meeting.InvitationDesk;
import org.huixu.application.text.Texts;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Office;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.OfficeSelector;

/** The invited of a meeting as a list: a heading for each capacity, then the persons by rank. */
final class Guests {

    private static final Texts TEXTS = Texts.of(Guests.class);

    /** A line of the list. */
    sealed interface Line {
    }

    /** The heading of a capacity. */
    record Heading(Capacity capacity, int count) implements Line {
    }

    /** An invited person. */
    record Guest(Invitation invitation, String name, String post, String why, Optional<LeaveState> leave, boolean away,
            int deliveries) implements Line {
    }

    private Guests() {
    }

    static List<Line> lines(MeetingDossier dossier) {
        List<Line> lines = new ArrayList<>();
        dossier.outlook().ifPresent(facts -> {
            for (Capacity capacity : Capacity.values()) {
                List<Invitation> invited = facts.invited(capacity);
                if (!invited.isEmpty()) {
                    lines.add(new Heading(capacity, invited.size()));
                    invited.forEach(one -> lines.add(guest(dossier, facts, one)));
                }
            }
        });
        return lines;
    }

    /** How the invitations differ from the regulation and the agenda; empty while there is no day or no known type. */
    static Optional<InvitationDesk.Difference> difference(MeetingDossier dossier) {
        return dossier.facts().map(InvitationDesk::difference);
    }

    /** Names of the member offices that nobody holds on the day. */
    static List<String> vacancies(MeetingDossier dossier) {
        LocalDate day = dossier.meeting().slot().onDate();
        MeetingType type = dossier.type().orElse(null);
        if (day == null || type == null) {
            return List.of();
        }
        return type.people().members().stream()
                .filter(one -> dossier.around().authority().holders(one, day).isEmpty())
                .map(OfficeSelector::office).map(office -> officeName(dossier, office)).distinct().toList();
    }

    static String officeName(MeetingDossier dossier, OfficeKey office) {
        return dossier.around().regulation().offices().find(office).map(Office::name).orElse(office.value());
    }

    private static Guest guest(MeetingDossier dossier, MeetingFacts facts, Invitation one) {
        PersonId person = one.personId();
        Optional<LeaveState> leave = facts.people().leave().stream().filter(asked -> asked.personId().equals(person))
                .map(LeaveRequest::state).filter(state -> state != LeaveState.WITHDRAWN).reduce((_, later) -> later);
        int rounds =
                (int) facts.people().handed().deliveries().stream().filter(sent -> sent.to().personId().equals(person))
                        .map(sent -> sent.round()).distinct().count();
        return new Guest(one, facts.name(person), facts.around().directory().post(person, facts.day()),
                why(dossier, facts, one), leave, facts.around().directory().absent(person, facts.day()), rounds);
    }

    private static String why(MeetingDossier dossier, MeetingFacts facts, Invitation one) {
        if (one.itemId() != null) {
            return facts.agenda().item(one.itemId())
                    .map(item -> TEXTS.format(Observers.presenting(facts.around(), item.item(), facts.day())
                            .contains(one.personId()) ? "meeting.why.presents" : "meeting.why.item",
                            item.item().matter().title()))
                    .orElse(TEXTS.get("meeting.why.otherItem"));
        }
        return one.office() == null
                ? TEXTS.get("meeting.why.hand")
                : TEXTS.format("meeting.why.office", officeName(dossier, one.office()),
                        facts.type().naming().article());
    }
}
