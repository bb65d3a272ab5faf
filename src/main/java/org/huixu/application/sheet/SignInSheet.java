package org.huixu.application.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.attendance.CapacityWords;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.Texts;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.people.PersonId;

/** The sheet on which those invited sign when they come (签到表), by capacity and rank, with room for a pen. */
final class SignInSheet {

    private static final Texts TEXTS = Texts.of(SignInSheet.class);
    /** Room for a signature, in mm. */
    private static final double ROW = 10;
    /** So many lines are left for those who come uninvited. */
    private static final int SPARE = 3;

    private SignInSheet() {
    }

    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        if (facts.people().invitations().isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.nobodyInvited", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.attendance.name"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.attendance.post"), 5.4, Alignment.LEFT),
                new Column(TEXTS.get("sheet.signIn.capacity"), 2.4, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.signIn.signature"), 3.6, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.signIn.remark"), 2.5, Alignment.LEFT));
        List<List<Object>> rows = new ArrayList<>();
        Set<PersonId> listed = new HashSet<>();
        for (Capacity capacity : Capacity.values()) {
            for (Invitation one : facts.invited(capacity)) {
                if (listed.add(one.personId())) {
                    rows.add(List.of(rows.size() + 1, facts.name(one.personId()),
                            facts.around().directory().post(one.personId(), facts.day()), CapacityWords.of(capacity),
                            "",
                            remark(facts, one.personId())));
                }
            }
        }
        facts.people().presences().stream().map(Presence::personId).filter(listed::add)
                .sorted(facts.around().directory().byRank(facts.day()))
                .forEach(one -> rows.add(List.of(rows.size() + 1, facts.name(one),
                        facts.around().directory().post(one, facts.day()), "", "", remark(facts, one))));
        for (int i = 0; i < SPARE; i++) {
            rows.add(List.of("", "", "", "", "", ""));
        }
        MeetingFacts.Count count = facts.forecast();
        String note = count.needed() == 0
                ? TEXTS.format("sheet.signIn.note", Integer.toString(listed.size()))
                : TEXTS.format("sheet.signIn.quorum", Integer.toString(listed.size()),
                        Integer.toString(count.members()), Integer.toString(count.needed()));
        return frame.sheet(TEXTS.get("sheet.signIn.heading"), Table.of(columns, rows).tall(ROW), List.of(note),
                SheetPaper.Orientation.PORTRAIT);
    }

    /** What is known of him: leave, who comes in his place, for whom he came. */
    private static String remark(MeetingFacts facts, PersonId person) {
        Optional<Presence> came = facts.people().presences().stream().filter(one -> one.personId().equals(person))
                .filter(one -> one.substituteForId() != null).findFirst();
        if (came.isPresent()) {
            return TEXTS.format("sheet.signIn.for", facts.name(came.get().substituteForId()));
        }
        return facts.people().leave().stream()
                .filter(one -> one.personId().equals(person) && one.state() == LeaveState.GRANTED)
                .map((LeaveRequest one) -> one.substituteId() == null
                        ? TEXTS.get("sheet.signIn.leave")
                        : TEXTS.format("sheet.signIn.substitute", facts.name(one.substituteId())))
                .findFirst().orElse("");
    }
}
