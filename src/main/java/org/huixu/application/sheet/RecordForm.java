package org.huixu.application.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.FormPaper.Field;
import org.huixu.application.document.FormPaper.Fields;
import org.huixu.application.document.FormPaper.Line;
import org.huixu.application.document.FormPaper.Signature;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.Absentees;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.people.Room;
import org.huixu.domain.regulation.Result;
import org.jspecify.annotations.Nullable;

/** The record of a meeting (会议记录): who was there, and item by item who said what and what the chair concluded. */
final class RecordForm {

    private static final Texts TEXTS = Texts.of(RecordForm.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double LOW = 8.5;
    private static final double SIGNED = 20;
    /** So much of a speech stands in one row: a row never grows over a page. */
    private static final int MOST_IN_A_ROW = 600;

    private final MeetingFacts facts;
    private final List<RecordEntry> entries;
    private final List<RollEntry> roll;
    private final List<Line> lines = new ArrayList<>();

    private RecordForm(MeetingFacts facts, List<RecordEntry> entries, List<RollEntry> roll) {
        this.facts = facts;
        this.entries = entries;
        this.roll = roll;
    }

    static FormPaper of(MeetingFacts facts, List<RecordEntry> entries, List<RollEntry> roll, @Nullable Room room,
            SheetFrame frame) {
        if (entries.isEmpty()) {
            throw new Impossible(Problem.of("problem.record.none", facts.meeting().designation().code()));
        }
        RecordForm form = new RecordForm(facts, entries, roll);
        form.head(room);
        form.items();
        form.lines.add(new Signature(TEXTS.get("record.check.recorder"), "", "", SIGNED));
        form.lines.add(new Signature(TEXTS.get("record.check.chair"), "", "", SIGNED));
        List<String> notes = new ArrayList<>(List.of(TEXTS.get("record.kept")));
        if (entries.stream().anyMatch(one -> one.writing().lateReason() != null)) {
            notes.add(TEXTS.get("record.lateNote"));
        }
        return frame.form(TEXTS.get("record.heading"), form.lines, notes);
    }

    private void head(@Nullable Room room) {
        Meeting meeting = facts.meeting();
        Integer ordinal = meeting.designation().ordinal();
        String title = meeting.designation().title();
        line(TEXTS.get("record.meeting"), ordinal == null
                ? title
                : TEXTS.format("record.ordinal", title, Integer.toString(ordinal)));
        String place = room != null ? room.name() : meeting.slot().place() == null ? "" : meeting.slot().place();
        beside(new Field(TEXTS.get("record.time"), time(), 3), new Field(TEXTS.get("record.place"), place, 2));
        beside(new Field(TEXTS.get("record.chair"), names(RollPart.CHAIR), 3),
                new Field(TEXTS.get("record.recorder"), recorders(), 2));
        people("record.present", RollPart.PRESENT);
        people("record.leave", RollPart.ON_LEAVE);
        people("record.absent", RollPart.ABSENT);
        people("record.observers", RollPart.OBSERVER);
        String missed = facts.meeting().begun() ? Absentees.of(facts).observers().stream()
                .filter(one -> !facts.around().directory().absent(one, facts.day())).map(facts::name)
                .collect(Collectors.joining("、")) : "";
        if (!missed.isEmpty()) {
            line(TEXTS.get("record.absentObservers"), missed);
        }
    }

    private String time() {
        LocalDateTime start = facts.start();
        Instant closed = facts.meeting().session().closedAt();
        return closed == null
                ? TEXTS.format("record.began", ChineseText.date(facts.day()), CLOCK.format(start))
                : TEXTS.format("record.times", ChineseText.date(facts.day()), CLOCK.format(start), clock(closed));
    }

    private String recorders() {
        return entries.stream().sorted(Comparator.comparing(one -> one.writing().writtenAt()))
                .map(one -> one.writing().recorderName()).distinct().collect(Collectors.joining("、"));
    }

    private void people(String key, RollPart part) {
        String names = names(part);
        if (!names.isEmpty()) {
            line(TEXTS.get(key), names);
        }
    }

    private String names(RollPart part) {
        return roll.stream().filter(one -> one.part() == part).sorted(Comparator.comparingInt(RollEntry::entryOrder))
                .map(one -> part == RollPart.OBSERVER && !one.post().isEmpty()
                        ? TEXTS.format("record.observer", one.post(), one.name())
                        : one.name())
                .collect(Collectors.joining("、"));
    }

    private void items() {
        int number = 0;
        for (AgendaEntry place : facts.agenda().entries()) {
            number++;
            ItemFacts item = facts.agenda().item(place.itemId()).orElse(null);
            List<RecordEntry> said = entries.stream().filter(one -> one.itemId().equals(place.itemId()))
                    .sorted(Comparator.comparingInt(RecordEntry::entryOrder)).toList();
            if (item != null && !said.isEmpty()) {
                item(number, item, said);
            }
        }
    }

    private void item(int number, ItemFacts item, List<RecordEntry> said) {
        Optional<Discussion> discussion = facts.agenda().discussions().stream()
                .filter(one -> one.itemId().equals(item.item().id())).findFirst();
        line(TEXTS.format("record.item", ChineseText.ordinal(number)), about(item, discussion));
        said.forEach(this::entry);
        discussion.map(Discussion::result).flatMap(key -> facts.around().regulation().procedure().result(key))
                .map(Result::name).ifPresent(name -> line(TEXTS.get("record.result"), name));
    }

    private String about(ItemFacts item, Optional<Discussion> discussion) {
        String title = item.item().matter().title();
        String unit = facts.around().directory().shortName(item.item().proposal().unitId(), facts.day());
        Instant ended = discussion.map(Discussion::endedAt).orElse(null);
        Integer present = discussion.map(one -> one.attendance().presentMembers()).orElse(null);
        Integer members = discussion.map(one -> one.attendance().allMembers()).orElse(null);
        if (discussion.isEmpty()) {
            return TEXTS.format("record.aboutUnheard", title, unit);
        }
        String began = clock(discussion.get().beganAt());
        return ended == null || present == null || members == null
                ? TEXTS.format("record.aboutBegun", title, unit, began)
                : TEXTS.format("record.about", title, unit, began, clock(ended), present.toString(),
                        members.toString());
    }

    private void entry(RecordEntry entry) {
        String words = switch (entry.kind()) {
            case SPEECH -> entry.text();
            case DIFFERENCE -> TEXTS.format("record.difference", entry.text());
            case CONCLUSION -> TEXTS.format("record.conclusion", entry.text());
        };
        String reason = entry.writing().lateReason();
        String marked = reason == null
                ? words
                : TEXTS.format("record.late", words, ChineseText.date(
                        facts.around().time().local(entry.writing().writtenAt()).toLocalDate()), reason);
        String label = entry.speaker().speakerName();
        for (String part : parts(marked)) {
            line(label, part);
            label = TEXTS.get("record.continued");
        }
    }

    /** Cut where a sentence ends, else where there is no more room. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        String rest = words;
        while (rest.codePointCount(0, rest.length()) > MOST_IN_A_ROW) {
            int most = rest.offsetByCodePoints(0, MOST_IN_A_ROW);
            int end = Math.max(rest.lastIndexOf('。', most - 1), rest.lastIndexOf('\n', most - 1)) + 1;
            int cut = end > most / 2 ? end : most;
            parts.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut);
        }
        parts.add(rest.strip());
        return parts;
    }

    private String clock(Instant moment) {
        return CLOCK.format(facts.around().time().local(moment));
    }

    private void line(String label, String text) {
        beside(new Field(label, text, 1));
    }

    private void beside(Field... fields) {
        lines.add(new Fields(List.of(fields), LOW));
    }
}
