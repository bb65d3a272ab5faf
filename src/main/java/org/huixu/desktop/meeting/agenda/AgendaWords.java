package org.huixu.desktop.meeting.agenda;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huixu.application.agenda.AgendaVersions;
import org.huixu.application.dossier.AgendaTimes;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.AgendaVersion;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.workflow.StepRecord;

/** What stands below an agenda: how long it takes, and whether its list is approved as it stands. */
final class AgendaWords {

    private static final Texts TEXTS = Texts.of(AgendaWords.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private AgendaWords() {
    }

    static String total(MeetingDossier dossier, List<AgendaLine> lines) {
        int minutes = lines.stream().map(one -> one.entry().plannedMinutes()).filter(Objects::nonNull)
                .mapToInt(Integer::intValue).sum();
        long open = lines.stream().filter(one -> one.entry().plannedMinutes() == null).count();
        String total = open == 0
                ? TEXTS.format("meeting.agenda.total", Integer.toString(lines.size()), Integer.toString(minutes))
                : TEXTS.format("meeting.agenda.totalOpen", Integer.toString(lines.size()), Integer.toString(minutes),
                        Long.toString(open));
        LocalTime end = dossier.shelf().listing().times().end();
        return end == null
                ? total
                : TEXTS.format("meeting.agenda.ends", CLOCK.format(end)) + total + overrun(dossier, end);
    }

    /** By how much the agenda runs over the planned end; empty where it does not, or the meeting is over. */
    private static String overrun(MeetingDossier dossier, LocalTime end) {
        LocalTime planned = dossier.meeting().slot().endsAt();
        boolean toCome = switch (dossier.meeting().state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Open _ -> true;
            case MeetingState.Closed _,MeetingState.Cancelled _ -> false;
        };
        return planned == null || !toCome || !end.isAfter(planned)
                ? ""
                : TEXTS.format("meeting.agenda.overrun", CLOCK.format(planned),
                        Long.toString(ChronoUnit.MINUTES.between(planned, end)));
    }

    /** Whether the head has approved the list, and what was changed since. */
    static String approval(MeetingDossier dossier) {
        List<StepRecord> approvals = dossier.shelf().listing().approvals();
        if (approvals.isEmpty()) {
            return TEXTS.get("meeting.approval.none");
        }
        StepRecord last = approvals.getLast();
        long changes = dossier.shelf().listing().versions().reversed().stream()
                .filter(one -> one.version().occasion() == AgendaVersion.Occasion.APPROVED).findFirst().stream()
                .flatMap(one -> AgendaVersions.compare(one.lines(), dossier.lines()).stream()).count();
        String words = TEXTS.format("meeting.approval.by", dossier.name(last.personId()),
                ChineseText.date(last.doneOn()), last.opinion() == null ? "" : last.opinion());
        return changes == 0
                ? words
                : words + TEXTS.format("meeting.approval.changed", Long.toString(changes));
    }

    /** 14:30–14:50; what was really is marked. Empty without a time. */
    static String times(AgendaTimes times, ItemId item) {
        return times.of(item).map(span -> TEXTS.format("meeting.agenda.span", CLOCK.format(span.begin()),
                span.end() == null ? "" : CLOCK.format(span.end()))).orElse("");
    }

    /** Who is called in, in that order. */
    static String called(MeetingDossier dossier, ItemId item) {
        List<String> called = dossier.shelf().listing().calls().of(item).stream()
                .flatMap(one -> Stream.of(one.unit().isEmpty()
                        ? one.name()
                        : TEXTS.format("meeting.item.observer", one.unit(), one.name())))
                .toList();
        return called.isEmpty() ? "" : TEXTS.format("meeting.agenda.called", String.join(" → ", called));
    }
}
