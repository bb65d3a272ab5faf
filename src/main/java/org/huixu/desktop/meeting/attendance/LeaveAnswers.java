package org.huixu.desktop.meeting.attendance;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.huixu.application.attendance.Substitutes;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.compliance.MeetingFacts;
import org.jspecify.annotations.Nullable;

/** What becomes of the leave that somebody asked for: a menu whose entries have keys. */
final class LeaveAnswers {

    private static final Texts TEXTS = Texts.of(LeaveAnswers.class);

    private final Workbench bench;
    private final LeaveSheets leaves;
    private final MenuItem grant = item("attendance.leave.grant.way", () -> answer(true));
    private final MenuItem refuse = item("attendance.leave.refuse.way", () -> answer(false));
    private final MenuItem report = item("attendance.leave.report.way", this::report);
    private final MenuItem withdraw = item("attendance.leave.withdraw.way", this::withdraw);
    private final MenuItem sends = item("attendance.leave.substitute.way", this::sends);
    private final MenuButton node =
            new MenuButton(TEXTS.get("attendance.leave.answers"), null, grant, refuse, report, sends, withdraw);
    private @Nullable MeetingFacts facts;
    private @Nullable Attendee chosen;

    @FunctionalInterface
    private interface Answer {

        void to(MeetingFacts now, Attendee one, LeaveRequest request);
    }

    LeaveAnswers(Workbench bench, LeaveSheets leaves) {
        this.bench = bench;
        this.leaves = leaves;
    }

    MenuButton node() {
        return node;
    }

    /** The entry that is pressed with that key; absent where there is none. */
    @Nullable
    MenuItem of(KeyCode key) {
        return switch (key) {
            case F6 -> grant;
            case F7 -> refuse;
            case F8 -> report;
            case DELETE -> withdraw;
            default -> null;
        };
    }

    /** @param one whose leave it is about; absent while nobody or several are chosen */
    void about(@Nullable MeetingFacts now, @Nullable Attendee one) {
        facts = now;
        chosen = one;
        LeaveRequest request = one == null ? null : one.leave();
        boolean expected = request != null && request.expectsAbsence();
        grant.setDisable(one == null || !AttendeeTable.waits(one));
        refuse.setDisable(one == null || !AttendeeTable.waits(one));
        report.setDisable(request == null);
        sends.setDisable(one == null || now == null || !expected || !Substitutes.maySend(now, one.person()));
        withdraw.setDisable(!expected);
    }

    private void answer(boolean granted) {
        with((now, one, request) -> leaves.answer(now, one, request, granted));
    }

    private void report() {
        with(leaves::report);
    }

    private void sends() {
        with(leaves::substitute);
    }

    private void withdraw() {
        with((_, _, request) -> bench.acts()
                .deed(TEXTS.get("attendance.leave.withdraw"), () -> bench.workplace().leave().withdraw(request.id()))
                .said(TEXTS.get("attendance.leave.withdrawn")).go());
    }

    private void with(Answer answer) {
        MeetingFacts now = facts;
        Attendee one = chosen;
        LeaveRequest request = one == null ? null : one.leave();
        if (now != null && one != null && request != null) {
            answer.to(now, one, request);
        }
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
