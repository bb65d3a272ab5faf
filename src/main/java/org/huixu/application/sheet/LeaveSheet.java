package org.huixu.application.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.attendance.CapacityWords;
import org.huixu.application.attendance.LeaveWords;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.document.Table;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.LeaveSummary;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.people.PersonId;

/** The summary of leave for the head (请假汇总表, art. 50): who asked, why and how, who answered, what it makes of the quorum. */
final class LeaveSheet {

    private static final Texts TEXTS = Texts.of(LeaveSheet.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private LeaveSheet() {
    }

    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        List<LeaveRequest> requests = facts.people().leave().stream()
                .filter(one -> one.state() != LeaveState.WITHDRAWN)
                .sorted(Comparator.comparing(LeaveRequest::personId, facts.around().directory().byRank(facts.day()))
                        .thenComparing(LeaveRequest::askedAt))
                .toList();
        if (requests.isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.noLeave", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.attendance.name"), 2.1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.attendance.post"), 4, Alignment.LEFT),
                new Column(TEXTS.get("sheet.signIn.capacity"), 2.6, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.leave.reason"), 5, Alignment.LEFT),
                new Column(TEXTS.get("sheet.leave.asked"), 4.3, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.leave.report"), 1.9, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.leave.answer"), 3, Alignment.LEFT),
                new Column(TEXTS.get("sheet.leave.instead"), 3, Alignment.LEFT));
        List<List<Object>> rows = new ArrayList<>();
        requests.forEach(one -> rows.add(row(facts, rows.size() + 1, one)));
        return frame.sheet(TEXTS.get("sheet.leave.heading"), Table.of(columns, rows), notes(facts, requests),
                SheetPaper.Orientation.LANDSCAPE);
    }

    private static List<Object> row(MeetingFacts facts, int number, LeaveRequest request) {
        PersonId person = request.personId();
        String capacity = facts.people().capacity(person).map(CapacityWords::of).orElse("");
        String reason = request.asking().cause() == null
                ? request.reason()
                : TEXTS.format("sheet.leave.cause", LeaveWords.of(request.asking().cause()), request.reason());
        LocalDateTime asked = facts.around().time().local(request.askedAt());
        return List.of(number, facts.name(person), facts.around().directory().post(person, facts.day()), capacity,
                reason, TEXTS.format("sheet.leave.channel", ChineseText.brief(asked.toLocalDate()), CLOCK.format(asked),
                        LeaveWords.of(request.asking().channel())).strip(),
                report(facts, request), answer(facts, request), instead(facts, request));
    }

    /** Leaders ask the head himself; everybody else hands in a report (art. 50). */
    private static String report(MeetingFacts facts, LeaveRequest request) {
        if (request.writtenReport().given()) {
            return TEXTS.get("sheet.leave.reported");
        }
        return facts.around().authority().isLeader(request.personId(), facts.day())
                ? TEXTS.get("sheet.leave.noReport")
                : TEXTS.get("sheet.leave.reportMissing");
    }

    private static String answer(MeetingFacts facts, LeaveRequest request) {
        LeaveRequest.Answer answer = request.answer();
        String state = LeaveWords.of(request.state());
        if (answer.answeredById() == null) {
            return state;
        }
        String by = answer.actingForId() == null
                ? facts.name(answer.answeredById())
                : TEXTS.format("form.actingFor", facts.name(answer.answeredById()), facts.name(answer.actingForId()));
        return TEXTS.format("sheet.leave.answered", by, state);
    }

    /** Who comes in his place, or stands in for him where he is in charge of an item. */
    private static String instead(MeetingFacts facts, LeaveRequest request) {
        if (request.substituteId() != null) {
            return TEXTS.format("sheet.leave.substitute", facts.name(request.substituteId()));
        }
        boolean concerned = facts.agenda().items().stream().anyMatch(item -> facts.around().directory()
                .inChargeOf(item.item().proposal().unitId(), facts.day()).contains(request.personId()));
        String standIns = facts.around().directory().standInsOf(request.personId(), facts.day()).stream()
                .map(facts::name).collect(Collectors.joining("、"));
        return concerned && !standIns.isEmpty() ? TEXTS.format("sheet.leave.standIn", standIns) : "";
    }

    private static List<String> notes(MeetingFacts facts, List<LeaveRequest> requests) {
        List<String> notes = new ArrayList<>();
        MeetingFacts.Count count = facts.forecast();
        notes.add(count.needed() == 0
                ? TEXTS.format("sheet.leave.forecast", figure(count.members()),
                        figure(count.members() - count.present()),
                        figure(count.present()))
                : TEXTS.format("sheet.leave.quorum", figure(count.members()), figure(count.members() - count.present()),
                        figure(count.present()), figure(count.needed())));
        List<PersonId> asked = requests.stream().filter(LeaveRequest::expectsAbsence).map(LeaveRequest::personId)
                .toList();
        String others = facts.people().invitations().stream().map(Invitation::personId).distinct()
                .filter(one -> !asked.contains(one) && facts.around().directory().absent(one, facts.day()))
                .sorted(facts.around().directory().byRank(facts.day())).map(facts::name)
                .collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            notes.add(TEXTS.format("sheet.leave.notAsked", others));
        }
        Optional<LeaveSummary> reported = facts.people().leaveSummaries().stream()
                .max(Comparator.comparing(LeaveSummary::reportedAt));
        String start = facts.meeting().slot().startsAt() == null
                ? ChineseText.date(facts.day())
                : TEXTS.format("form.when", ChineseText.date(facts.day()),
                        facts.meeting().slot().startsAt().toString());
        notes.add(reported
                .map(one -> TEXTS.format("sheet.leave.told", facts.name(one.reportedToId()),
                        moment(facts, one.reportedAt())))
                .orElse(TEXTS.format("sheet.leave.due", start,
                        facts.around().regulation().offices().find(facts.around().regulation().procedure().head())
                                .map(one -> one.name()).orElse(""))));
        return notes;
    }

    private static String moment(MeetingFacts facts, Instant at) {
        LocalDateTime local = facts.around().time().local(at);
        return TEXTS.format("form.when", ChineseText.brief(local.toLocalDate()), CLOCK.format(local));
    }

    private static String figure(int number) {
        return Integer.toString(number);
    }
}
