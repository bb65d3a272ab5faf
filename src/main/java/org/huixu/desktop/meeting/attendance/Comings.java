package org.huixu.desktop.meeting.attendance;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.huixu.application.attendance.PresenceDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.TimeField;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;

/** Writes down who comes and who goes, at the time that is typed or now; after the meeting with a reason. */
final class Comings {

    private static final Texts TEXTS = Texts.of(Comings.class);

    private final Workbench bench;
    private final PresenceSheets presences;
    private final Node list;
    private final TimeField time = new TimeField(null);
    private final Label wrong = new Label();

    /** @param list of those who come and go */
    Comings(Workbench bench, PresenceSheets presences, Node list) {
        this.bench = bench;
        this.presences = presences;
        this.list = list;
        time.setPromptText(TEXTS.get("attendance.now"));
        time.setTooltip(new Tooltip(TEXTS.get("attendance.now.why")));
        wrong.getStyleClass().add("form-error");
        say("");
    }

    TimeField time() {
        return time;
    }

    /** Says why the time cannot be taken. */
    Node wrong() {
        return wrong;
    }

    void arrive(MeetingFacts now, List<PersonId> people) {
        String name = TEXTS.get("attendance.arrive");
        moment(now).ifPresent(moment -> {
            keepFocus();
            if (now.meeting().state() instanceof MeetingState.Closed) {
                presences.afterwards(name, reason -> bench.workplace().presence().arrive(now.meeting().id(), people,
                        moment, reason), TEXTS.format("attendance.arrived.many", Integer.toString(people.size())));
            } else {
                bench.acts().deed(name, () -> bench.workplace().presence().signIn(now.meeting().id(), people, moment))
                        .said(Comings::words).go();
            }
        });
    }

    void leave(MeetingFacts now, List<PersonId> people) {
        String name = TEXTS.get("attendance.leave");
        String said = TEXTS.format("attendance.left.many", Integer.toString(people.size()));
        moment(now).ifPresent(moment -> {
            keepFocus();
            if (now.meeting().state() instanceof MeetingState.Closed) {
                presences.afterwards(name, reason -> bench.workplace().presence().leave(now.meeting().id(), people,
                        moment, reason), said);
            } else {
                bench.acts().deed(name, () -> bench.workplace().presence().leave(now.meeting().id(), people, moment))
                        .said(said).go();
            }
        });
    }

    /** The button pressed is about to be disabled: the focus would go on to the next one, which says the opposite. */
    private void keepFocus() {
        list.requestFocus();
    }

    private static String words(PresenceDesk.SignedIn signedIn) {
        String inside = Integer.toString(signedIn.inside());
        return signedIn.waiting() == 0
                ? TEXTS.format("attendance.arrived.many", inside)
                : TEXTS.format("attendance.arrived.waiting", inside, Integer.toString(signedIn.waiting()));
    }

    /** The time in the field on the meeting's day; an empty one on that day is now. */
    private Optional<Instant> moment(MeetingFacts now) {
        LocalTime typed = time.time();
        OfficeTime office = bench.time();
        boolean today = now.day().equals(office.today());
        if (time.unreadable() || (typed == null && !today)) {
            say(TEXTS.get(today ? "attendance.noTime" : "attendance.noTime.otherDay"));
            time.requestFocus();
            return Optional.empty();
        }
        say("");
        return Optional.of(typed == null
                ? office.now()
                : office.instant(now.day().atTime(typed)));
    }

    private void say(String words) {
        wrong.setText(words);
        wrong.setVisible(!words.isEmpty());
        wrong.setManaged(!words.isEmpty());
    }
}
