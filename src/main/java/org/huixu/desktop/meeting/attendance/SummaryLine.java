package org.huixu.desktop.meeting.attendance;

import java.util.Comparator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.dossier.Timetable;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.attendance.LeaveSummary;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;

/** Whether the summary of leave went to the head (art. 50), and the way to record that it did. */
final class SummaryLine {

    private static final Texts TEXTS = Texts.of(SummaryLine.class);

    private final Label said = new Label();
    private final Button way = new Button(TEXTS.get("attendance.summary.way"));

    /**
     * @param asked records that it went
     */
    SummaryLine(Runnable asked) {
        said.getStyleClass().add("faint");
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        way.setOnAction(_ -> asked.run());
    }

    Label said() {
        return said;
    }

    Button way() {
        return way;
    }

    void show(MeetingDossier read, MeetingFacts now, OfficeTime time) {
        said.setText(now.people().leaveSummaries().stream().max(Comparator.comparing(LeaveSummary::reportedAt))
                .map(one -> TEXTS.format("attendance.summary.last", Moments.of(time, one.reportedAt()),
                        read.name(one.reportedToId())))
                .orElse(Timetable.awaitsSummary(now) ? TEXTS.get("attendance.summary.none") : ""));
        Chips.lead(way, read.next() == NextStep.REPORT_LEAVE);
    }
}
