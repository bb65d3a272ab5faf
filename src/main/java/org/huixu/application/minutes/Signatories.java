package org.huixu.application.minutes;

import java.time.LocalDate;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.jspecify.annotations.Nullable;

/** Who may sign the minutes of a meeting (art. 51), or act for who may (art. 6, 8). */
public final class Signatories {

    private final MeetingFacts facts;

    private Signatories(MeetingFacts facts) {
        this.facts = facts;
    }

    public static Signatories of(MeetingFacts facts) {
        return new Signatories(facts);
    }

    /** In what right a person would sign on that day. */
    public Entitlement entitled(PersonId person, LocalDate day) {
        Authority authority = facts.around().authority();
        MeetingType type = facts.type();
        PersonId inCharge = facts.meeting().lead().inChargeId();
        return type.papers().inChargeSigns() && inCharge != null
                ? authority.entitledFor(person, inCharge, day, type.key())
                : authority.entitled(person, type.papers().signatories(), day, type.key());
    }

    /** The office that signs; where the one in charge of the matter does, his name. */
    public String words() {
        return words(facts.meeting(), facts.type(), facts.around());
    }

    static String words(Meeting meeting, MeetingType type, Surroundings around) {
        PersonId inCharge = meeting.lead().inChargeId();
        return type.papers().inChargeSigns() && inCharge != null
                ? around.directory().name(inCharge)
                : around.regulation().offices().names(type.papers().signatories());
    }

    /** The absent one for whom he acts; absent where he signs in his own right. */
    static @Nullable PersonId actingFor(Entitlement entitlement) {
        return switch (entitlement) {
            case Entitlement.Acts acts -> acts.absentId();
            case Entitlement.Holds _,Entitlement.None _ -> null;
        };
    }
}
