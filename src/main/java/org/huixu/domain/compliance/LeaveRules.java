package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.LeaveSummary;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** Leave from meetings (art. 50): leaders ask the head; everybody else asks the director, in writing. */
public final class LeaveRules {

    private static final Set<String> PERSON = Set.of("person");
    private static final Set<String> APPROVAL = Set.of("person", "approver", "approvers");

    /** L2, art. 50: leaders ask the head, in the party group the secretary; a head himself asks nobody. */
    static final Rule L2_LEADERS_ASK_THE_HEAD = new Rule.OfMeeting(new RuleId("L2"),
            new Rule.Terms(Map.of("wrongApprover", APPROVAL, "unanswered", PERSON, "late", PERSON),
                    Set.of(), Set.of(Gate.GRANT_LEAVE)),
            LeaveRules::leaders);

    /** L3, art. 50: others ask the director before the meeting and report in writing; the head gets a summary. */
    static final Rule L3_OTHERS_ASK_THE_DIRECTOR_IN_WRITING = new Rule.OfMeeting(new RuleId("L3"),
            new Rule.Terms(
                    Map.of("wrongApprover", APPROVAL, "unanswered", PERSON, "late", PERSON,
                            "noReport", PERSON, "noSummary", Set.of("requests")),
                    Set.of(),
                    Set.of(Gate.GRANT_LEAVE)),
            LeaveRules::others);

    private LeaveRules() {
    }

    private static List<Breach> leaders(MeetingFacts facts, RuleSetting setting) {
        List<OfficeSelector> approvers = facts.type().papers().leaveApprovers();
        List<Breach> breaches = new ArrayList<>();
        requests(facts, true).filter(request -> !isHolder(facts, request.personId(), approvers))
                .forEach(request -> answer(facts, request, approvers(facts, request), breaches));
        return breaches;
    }

    private static List<Breach> others(MeetingFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        List<LeaveRequest> requests = requests(facts, false).toList();
        for (LeaveRequest request : requests) {
            answer(facts, request, approvers(facts, request), breaches);
            if (!request.writtenReport().given()
                    && (request.state() == LeaveState.GRANTED || facts.meeting().begun())) {
                breaches.add(of("noReport", facts, request));
            }
        }
        long untold = requests.stream().filter(request -> !asked(facts, request).isAfter(facts.start()))
                .filter(request -> !told(facts, request)).count();
        if (untold > 0) {
            breaches.add(Breach.of("noSummary", facts.subject()).with("requests", untold).due(facts.day(), Set.of()));
        }
        return breaches;
    }

    /** Of whose leave the head is told in a summary: of everybody's who is no leader, guests apart. */
    public static List<LeaveRequest> forSummary(MeetingFacts facts) {
        return requests(facts, false).toList();
    }

    /** Whether a summary that went to the head before the meeting came after the request. */
    public static boolean told(MeetingFacts facts, LeaveRequest request) {
        return facts.people().leaveSummaries().stream()
                .filter(summary -> !summary.reportedAt().isBefore(request.askedAt()) && toHead(facts, summary))
                .anyMatch(summary -> facts.around().time().local(summary.reportedAt()).isBefore(facts.start()));
    }

    private static LocalDateTime asked(MeetingFacts facts, LeaveRequest request) {
        return facts.around().time().local(request.askedAt());
    }

    private static void answer(MeetingFacts facts, LeaveRequest request, List<OfficeSelector> approvers,
            List<Breach> breaches) {
        LocalDateTime start = facts.start();
        if (facts.meeting().begun() && asked(facts, request).isAfter(start)) {
            breaches.add(of("late", facts, request));
        }
        if (request.state() == LeaveState.ASKED) {
            if (facts.meeting().begun()) {
                breaches.add(of("unanswered", facts, request));
            }
            return;
        }
        PersonId by = request.answer().answeredById();
        LocalDate on = request.answer().answeredAt() == null
                ? facts.day()
                : facts.around().time().local(request.answer().answeredAt()).toLocalDate();
        if (by == null || by.equals(request.personId()) || !entitled(facts, by, approvers, on)) {
            breaches.add(of("wrongApprover", facts, request).with("approver", facts.name(by))
                    .with("approvers", facts.around().regulation().offices().names(approvers)));
        }
    }

    private static List<OfficeSelector> approvers(MeetingFacts facts, LeaveRequest request) {
        return facts.around().authority().leaveApprovers(facts.type(), request.personId(), facts.day());
    }

    private static boolean toHead(MeetingFacts facts, LeaveSummary summary) {
        OfficeSelector head = new OfficeSelector(facts.around().regulation().procedure().head(), null);
        return entitled(facts, summary.reportedToId(), List.of(head),
                facts.around().time().local(summary.reportedAt()).toLocalDate());
    }

    private static boolean entitled(MeetingFacts facts, PersonId by, List<OfficeSelector> approvers, LocalDate on) {
        return facts.around().authority().entitled(by, approvers, on, facts.type().key()).given();
    }

    /** Granted or still open requests of members and observers who are leaders, or who are not. */
    private static Stream<LeaveRequest> requests(MeetingFacts facts, boolean ofLeaders) {
        return facts.people().leave().stream().filter(LeaveRequest::expectsAbsence)
                .filter(request -> facts.people().invitations().stream().anyMatch(
                        one -> one.personId().equals(request.personId()) && one.capacity() != Capacity.GUEST))
                .filter(request -> facts.around().authority().isLeader(request.personId(), facts.day()) == ofLeaders);
    }

    private static boolean isHolder(MeetingFacts facts, PersonId person, List<OfficeSelector> selectors) {
        return facts.around().authority().seats(selectors, facts.day()).stream()
                .anyMatch(seat -> seat.personId().equals(person));
    }

    private static Breach of(String variant, MeetingFacts facts, LeaveRequest request) {
        return Breach.of(variant, facts.subject(request.personId())).with("person", facts.name(request.personId()));
    }
}
