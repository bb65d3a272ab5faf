package org.huixu.application.archive;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who signed in when, and left when (到会登记表), as it was recorded. */
final class PresenceSheet {

    private static final Texts TEXTS = Texts.of(PresenceSheet.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private PresenceSheet() {
    }

    static SheetPaper of(MeetingFacts facts) {
        List<Column> columns = List.of(new Column(TEXTS.get("archive.column.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("archive.presence.name"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("archive.presence.post"), 5.4, Alignment.LEFT),
                new Column(TEXTS.get("archive.presence.came"), 1.8, Alignment.CENTRE),
                new Column(TEXTS.get("archive.presence.left"), 1.8, Alignment.CENTRE),
                new Column(TEXTS.get("archive.column.remark"), 4, Alignment.LEFT));
        List<Presence> presences = facts.people().presences().stream()
                .sorted(Comparator.comparing(Presence::personId, facts.around().directory().byRank(facts.day()))
                        .thenComparing(Presence::arrivedAt))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        presences.forEach(one -> rows.add(List.of(rows.size() + 1, facts.name(one.personId()),
                facts.around().directory().post(one.personId(), facts.day()), clock(facts, one.arrivedAt()),
                clock(facts, one.leftAt()), remark(facts, one))));
        Meeting.Designation meeting = facts.meeting().designation();
        String title = TEXTS.get("archive.doc.presences");
        long people = presences.stream().map(Presence::personId).distinct().count();
        MeetingFacts.Count count = facts.count(facts.meeting().session().openingPresent() == null ? 0
                : facts.meeting().session().openingPresent(), facts.members().size());
        List<String> notes = new ArrayList<>(List.of(TEXTS.format("archive.presence.note", Long.toString(people))));
        if (facts.meeting().session().openingPresent() != null) {
            notes.add(TEXTS.format("archive.presence.quorum", Integer.toString(count.members()),
                    Integer.toString(count.present())));
        }
        return new SheetPaper(title,
                Optional.of(TEXTS.format("archive.line", ChineseText.date(facts.day()), meeting.title(),
                        meeting.code())),
                Table.of(columns, rows), notes, SheetPaper.Orientation.PORTRAIT,
                new PaperProperties(title, meeting.title(), facts.around().regulation().title().office(),
                        List.of(meeting.code()),
                        facts.around().time().now().atZone(facts.around().time().zone()).toOffsetDateTime()));
    }

    private static String clock(MeetingFacts facts, @Nullable Instant at) {
        return at == null ? "" : CLOCK.format(facts.around().time().local(at));
    }

    private static String remark(MeetingFacts facts, Presence one) {
        @Nullable
        PersonId instead = one.substituteForId();
        List<String> words = new ArrayList<>();
        if (instead != null) {
            words.add(TEXTS.format("archive.presence.for", facts.name(instead)));
        }
        if (one.late()) {
            words.add(TEXTS.get("archive.presence.late"));
        }
        return words.stream().collect(Collectors.joining("；"));
    }
}
