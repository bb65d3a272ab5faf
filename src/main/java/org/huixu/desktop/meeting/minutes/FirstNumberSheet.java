package org.huixu.desktop.meeting.minutes;

import java.util.List;
import javafx.scene.control.TextField;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesId;

/**
 * Asks, before the first minutes of a series and year go to be signed, with which number the year begins here: an office
 * that takes the program into use within a year goes on where it was.
 */
final class FirstNumberSheet {

    private static final Texts TEXTS = Texts.of(FirstNumberSheet.class);
    private static final double WIDTH = 520;

    private final Workbench bench;
    private final MeetingId meeting;
    private final MinutesId minutes;
    private final int year;
    private final TextField number = new TextField();
    private final Form form = new Form();

    /** @param year in which the number is counted */
    FirstNumberSheet(Workbench bench, MeetingId meeting, MinutesId minutes, int year) {
        this.bench = bench;
        this.meeting = meeting;
        this.minutes = minutes;
        this.year = year;
        form.row("first", TEXTS.get("minutes.first.number"), number).note(TEXTS.get("minutes.first.note"));
    }

    void show() {
        Sheet sheet = new Sheet(TEXTS.get("minutes.send"), form).width(WIDTH).aside(form.whole()).focusOn(number);
        sheet.cancel(TEXTS.get("minutes.step.cancel"));
        sheet.confirm(TEXTS.get("minutes.send"), () -> send(sheet));
        bench.sheets().show(sheet);
        sheet.await(bench.background(), TEXTS.get("minutes.first.reading"),
                _ -> bench.workplace().numberRegister().likelyFirst(minutes, year), likely -> {
                    if (number.getText().isBlank()) {
                        number.setText(Integer.toString(likely));
                        number.selectAll();
                    }
                });
    }

    private void send(Sheet sheet) {
        String typed = number.getText().strip();
        if (!typed.matches("\\d{1,4}")) {
            form.complain(List.of(new Form.Complaint("first", TEXTS.get("minutes.first.unreadable"))));
            return;
        }
        int first = Integer.parseInt(typed);
        bench.acts().deed(TEXTS.get("minutes.send"), () -> bench.workplace().signing().sendToSign(minutes, first))
                .under(meeting).in(form).lasting().then(_ -> sheet.close()).go();
    }
}
