package org.huixu.desktop.meeting;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huixu.application.dossier.Readiness;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** A meeting in the list of a month; how ready it is comes later. */
final class MeetingLine {

    private static final Texts TEXTS = Texts.of(MeetingLine.class);

    private final MeetingRow row;
    private final ReadOnlyObjectWrapper<@Nullable Readiness> readiness = new ReadOnlyObjectWrapper<>();

    MeetingLine(MeetingRow row) {
        this.row = row;
    }

    MeetingId id() {
        return new MeetingId(row.id());
    }

    MeetingRow row() {
        return row;
    }

    String day() {
        LocalDate date = row.date();
        return date == null ? TEXTS.get("meeting.undetermined") : ChineseText.brief(date);
    }

    String start() {
        return row.start() == null ? "" : row.start().toString();
    }

    String place() {
        return row.place() == null ? "" : row.place();
    }

    String state() {
        return StateNames.ofMeeting(row.state());
    }

    ReadOnlyObjectProperty<@Nullable Readiness> readinessProperty() {
        return readiness.getReadOnlyProperty();
    }

    void judged(@Nullable Readiness judged) {
        readiness.set(judged);
    }

    /** Whether the typed words occur in it. */
    boolean matches(String words) {
        String all = String.join(" ", row.code(), row.title(), row.type(), day(), place(), state());
        return java.util.Arrays.stream(words.strip().split("\\s+")).allMatch(all::contains);
    }
}
