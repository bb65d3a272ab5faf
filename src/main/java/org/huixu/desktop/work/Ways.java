package org.huixu.desktop.work;

import java.util.Optional;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.MeetingId;

/** Leads to other views. Called on the FX thread. */
@FunctionalInterface
public interface Ways {

    void go(Place place);

    /** Where a finding is mended that refused a step of the meeting; absent where that is before the user already. */
    default Optional<Place> mending(MeetingId meeting, Finding finding) {
        return Optional.empty();
    }
}
