package org.huixu.application.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingType;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one meeting as of one moment.
 *
 * @param around rules, people and working days of the meeting's day; of today while it has none
 * @param type absent where the regulation does not know it
 * @param facts absent while the meeting has no date, or no regulation of its day knows its type
 * @param outlook the facts; while there is no date, as they would be if it were held today
 * @param findings what the rules say now, the gravest first
 */
public record MeetingDossier(Meeting meeting, Surroundings around, Optional<MeetingType> type,
        Optional<MeetingFacts> facts, Optional<MeetingFacts> outlook, List<Finding> findings, Shelf shelf) {

    /**
     * What lies beside the facts.
     *
     * @param attachments files of the papers of the items
     * @param roll the roll as frozen by signing; empty before
     */
    public record Shelf(List<Room> rooms, Map<AttachmentId, Attachment> attachments, List<RuleOverride> overrides,
            List<RollEntry> roll) {

        public Shelf {
            rooms = List.copyOf(rooms);
            attachments = Map.copyOf(attachments);
            overrides = List.copyOf(overrides);
            roll = List.copyOf(roll);
        }
    }

    public MeetingDossier {
        findings = List.copyOf(findings);
    }

    /** The name of a person of the directory. */
    public String name(@Nullable PersonId person) {
        return around.directory().name(person);
    }

    /** The next sensible step in its life. */
    public NextStep next() {
        return NextStep.of(meeting, facts);
    }

    /** The short name of a unit on the meeting's day, or today. */
    public String unit(UnitId unit) {
        return around.directory().shortName(unit,
                meeting.slot().onDate() == null ? around.time().today() : meeting.slot().onDate());
    }
}
