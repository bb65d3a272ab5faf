package org.huixu.application.archive;

import java.util.List;
import java.util.Map;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.workflow.StepRecord;

/**
 * Everything that goes into the volume of one meeting.
 *
 * @param files of all that the facts and what lies beside them speak of
 */
record VolumeFacts(MeetingFacts facts, Beside beside, Map<AttachmentId, Attachment> files) {

    /**
     * What is not among the facts.
     *
     * @param approvals of the list of items by the head, oldest first
     * @param recorded whether anything was written into the record
     * @param corrections of all minutes of the meeting, by their numbers
     * @param withdrawn minutes that were withdrawn and followed by others, oldest first
     */
    record Beside(List<RuleOverride> overrides, List<StepRecord> approvals, boolean recorded,
            List<Correction> corrections, List<Minutes> withdrawn) {

        Beside {
            overrides = List.copyOf(overrides);
            approvals = List.copyOf(approvals);
            corrections = List.copyOf(corrections);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    VolumeFacts {
        files = Map.copyOf(files);
    }
}
