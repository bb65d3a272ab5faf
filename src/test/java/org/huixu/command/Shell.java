package org.huixu.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.Wiring;
import org.huixu.application.change.Act;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.store.Actor;
import org.huixu.application.workplace.NoWindow;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Seat;
import org.huixu.application.workplace.Trial;
import org.huixu.application.workplace.Windows;
import org.huixu.application.workplace.Workplace;
import org.huixu.document.font.FontSettings;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.Meeting.Lead;
import org.huixu.domain.meeting.Meeting.Slot;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.MeetingTypeKey;

/** Types command lines and keeps what they print. The day is 2 March 2026. */
final class Shell {

    static final Seat CLERK = Seat.of(new Actor(null, "测试"));

    private static final Meeting.Session HELD = new Meeting.Session(Instant.parse("2026-02-27T01:00:00Z"),
            Instant.parse("2026-02-27T02:00:00Z"), 0, 0);

    private final Wiring wiring = new Wiring(
            Clock.fixed(Instant.parse("2026-03-02T01:02:03Z"), ZoneOffset.UTC), FontSettings.bundledOnly());

    final List<Optional<Path>> opened = new ArrayList<>();
    /** Stands for the windows; a test may put others in its place. */
    Windows windows = opened::add;
    Trial trial = (_, reached) -> reached.accept(new Trial.Times(700, 1300, 1500));

    /** What a command line printed. */
    record Said(int code, String out, String err) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Wiring wiring() {
        return wiring;
    }

    Said type(Object... words) {
        return typeAt(Optional.empty(), words);
    }

    /** What a start without a display says and writes once the sample office is built at that place. */
    Said withoutWindow(Path built) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, out, StandardCharsets.UTF_8, _ -> Optional.empty());
        Session session = new Session(wiring, terminal, new CommonOptions());
        try (OpenOffice office = wiring.open(built, new Unlock.Nothing(), CLERK)) {
            new WindowStart(session, wiring, windows).tell(NoWindow.Reason.NO_DISPLAY, office);
        }
        return new Said(0, out.toString(StandardCharsets.UTF_8), "");
    }

    /** With somebody at the keyboard who types this when asked for a password. */
    Said typeAt(Optional<String> keyboard, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, err, StandardCharsets.UTF_8, _ -> keyboard);
        String[] texts = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            texts[i] = words[i].toString();
        }
        int code = new HuixuCommand(wiring, wiring, terminal, windows, trial, wiring.books())
                .run(texts);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A new office at that place with one executive meeting, held without chair or members, and its draft minutes. */
    void makeOfficeWithMeeting(Path place) {
        try (OpenOffice office = wiring.create(place, SecrecyLevel.OPEN, CLERK)) {
            wiring.furnish(office, Optional.empty());
            Workplace workplace = office.workplace();
            MeetingId meeting = workplace.meetings().plan(new MeetingTypeKey("executive"), "研究春季工作",
                    Slot.UNDETERMINED.on(LocalDate.of(2026, 2, 27), LocalTime.of(9, 0)),
                    Lead.NONE).value();
            workplace.door().perform(Act.reversible("meeting.close"), change -> change.change(
                    change.get(Meeting.class, meeting).with(new MeetingState.Closed(), HELD))).value();
            workplace.minutes().draft(meeting).value();
        }
    }
}
