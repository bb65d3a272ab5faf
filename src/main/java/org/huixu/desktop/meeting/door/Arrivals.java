package org.huixu.desktop.meeting.door;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.attendance.PresenceDesk.Arrival;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;

/** What is to be said of somebody who came, though his coming is written down all the same. */
public final class Arrivals {

    private static final Texts TEXTS = Texts.of(Arrivals.class);

    private Arrivals() {
    }

    /**
     * Says it, if there is anything.
     *
     * @param instead the name of whom he was to stand for; empty: nobody
     */
    public static void tell(Workbench bench, MeetingFacts facts, Arrival arrival, String instead) {
        List<String> words = new ArrayList<>();
        if (arrival.ownSeat()) {
            words.add(TEXTS.format("door.ownSeat", facts.name(arrival.personId()), instead));
        }
        if (!arrival.elsewhere().isEmpty()) {
            words.add(TEXTS.format("door.elsewhere", facts.name(arrival.personId()),
                    String.join(TEXTS.get("door.comma"), arrival.elsewhere())));
        }
        if (!words.isEmpty()) {
            bench.notices().warn(String.join("", words));
        }
    }
}
