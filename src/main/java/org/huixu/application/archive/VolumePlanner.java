package org.huixu.application.archive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huixu.application.archive.Making.Single;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.sheet.OutgoingPapers;
import org.huixu.application.sheet.Sheets;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

/** Works out what goes into the volume of a meeting, in the order of the work; a pure function of what is known. */
final class VolumePlanner {

    private static final Texts TEXTS = Texts.of(VolumePlanner.class);

    private final VolumeFacts known;
    private final MeetingFacts facts;
    private final Collected collected;
    private int groups;

    private VolumePlanner(VolumeFacts known) {
        this.known = known;
        this.facts = known.facts();
        this.collected = new Collected(known);
    }

    /** @param mayHoldSecrets whether secret papers may lie on this machine at all */
    static Volume of(VolumeFacts known, boolean mayHoldSecrets) {
        VolumePlanner planner = new VolumePlanner(known);
        if (!(known.facts().meeting().state() instanceof MeetingState.Closed)) {
            planner.collected.unfinished(TEXTS.get("archive.missing.notClosed"));
        }
        planner.before();
        planner.items(mayHoldSecrets);
        planner.handed();
        planner.people();
        planner.record();
        planner.group(TEXTS.get("archive.group.minutes"));
        new MinutesEntries(known, planner.collected).add();
        planner.after();
        planner.checks();
        return new Volume(known.facts().meeting().id(), label(known.facts()), planner.collected.entries(),
                planner.collected.missing());
    }

    private static Volume.Label label(MeetingFacts facts) {
        Meeting.Designation meeting = facts.meeting().designation();
        NumberAllocation number = facts.minutes() == null ? null : facts.minutes().number().orElse(null);
        return new Volume.Label(meeting.code(), meeting.title(), facts.day(),
                number == null ? "" : printed(facts, number),
                facts.around().regulation().title().office());
    }

    static String printed(MeetingFacts facts, NumberAllocation number) {
        return facts.around().regulation().procedure().series(number.series()).text(number.seriesYear(),
                number.serial());
    }

    /** What a step is called under the regulation of the meeting's day. */
    static String name(MeetingFacts facts, StepKey key) {
        return Stream.concat(facts.around().regulation().procedure().routes().stream(),
                Stream.of(facts.around().regulation().procedure().chain())).map(Route::steps).flatMap(List::stream)
                .filter(step -> step.key().equals(key)).map(Step::name).findFirst()
                .orElseGet(() -> key.equals(StepRecord.RETURN) ? TEXTS.get("archive.step.return")
                        : key.equals(StepRecord.WITHDRAW) ? TEXTS.get("archive.step.withdraw") : key.value());
    }

    /** Two digits, so that every system sorts the parts in their order. */
    private void group(String name) {
        groups++;
        collected.group(TEXTS.format("archive.group", String.format(Locale.ROOT, "%02d", groups), name));
    }

    private void before() {
        group(TEXTS.get("archive.group.before"));
        String notices = TEXTS.get("archive.doc.notices");
        if (Sheets.addressed(facts).isEmpty()) {
            collected.none(notices);
            collected.lacking(notices);
        } else {
            LocalDate told = facts.people().told().notices().stream().findFirst()
                    .map(one -> facts.around().time().local(one.passing().toldAt()).toLocalDate()).orElse(facts.day());
            collected.made(notices, told, "", Single.NOTICES);
            table(MeetingSheet.REPLIES);
        }
        if (facts.agenda().entries().isEmpty()) {
            String agenda = MeetingSheet.AGENDA.title();
            collected.none(agenda);
            collected.lacking(agenda);
            return;
        }
        table(MeetingSheet.ITEMS);
        known.beside().approvals().forEach(one -> collected.scan(TEXTS.get("archive.doc.approval"), one.doneOn(),
                one.proof()));
        table(MeetingSheet.AGENDA);
        table(MeetingSheet.RUN);
    }

    private void table(MeetingSheet kind) {
        collected.made(kind.title(), facts.day(), "", new Making.Table(kind));
    }

    private void items(boolean mayHoldSecrets) {
        ItemEntries entries = new ItemEntries(facts, collected, mayHoldSecrets);
        for (AgendaEntry entry : facts.agenda().entries()) {
            facts.agenda().item(entry.itemId()).ifPresent(item -> {
                String ordinal = ChineseText.ordinal(entry.entryOrder());
                String title = item.item().flags().secret()
                        ? TEXTS.get("archive.item.secret")
                        : item.item().matter().title();
                group(TEXTS.format("archive.group.item", ordinal, title));
                entries.add(item, ordinal);
            });
        }
        entries.end();
    }

    private void handed() {
        group(TEXTS.get("archive.group.handed"));
        if (Handouts.of(facts).people().isEmpty()) {
            collected.none(MeetingSheet.DELIVERIES.title());
        } else {
            table(MeetingSheet.DELIVERIES);
        }
        if (facts.people().handed().opinions().stream().anyMatch(one -> one.givenAt() != null)) {
            table(MeetingSheet.OPINIONS);
        } else {
            collected.none(MeetingSheet.OPINIONS.title());
        }
    }

    private void people() {
        group(TEXTS.get("archive.group.people"));
        String presences = TEXTS.get("archive.doc.presences");
        if (facts.people().presences().isEmpty()) {
            collected.none(presences);
            collected.lacking(presences);
        } else {
            collected.made(presences, facts.day(), TEXTS.get("archive.remark.signed"), Single.PRESENCES);
        }
        List<LeaveRequest> leave = facts.people().leave().stream().filter(one -> one.state() != LeaveState.WITHDRAWN)
                .sorted(Comparator.comparing(LeaveRequest::personId, facts.around().directory().byRank(facts.day())))
                .toList();
        if (leave.isEmpty()) {
            collected.none(MeetingSheet.LEAVE.title());
            return;
        }
        table(MeetingSheet.LEAVE);
        for (LeaveRequest one : leave) {
            String report = TEXTS.format("archive.doc.report", facts.name(one.personId()));
            LocalDate asked = facts.around().time().local(one.askedAt()).toLocalDate();
            boolean needed = one.expectsAbsence() && !facts.around().authority().isLeader(one.personId(), facts.day());
            if (!collected.scan(report, asked, one.writtenReport()) && (needed || one.writtenReport().given())) {
                collected.none(report, collected.elsewhere(one.writtenReport()));
                collected.lacking(TEXTS.format("archive.scanOf", report));
            }
        }
    }

    private void record() {
        group(TEXTS.get("archive.group.record"));
        String record = TEXTS.get("archive.doc.record");
        if (known.beside().recorded()) {
            collected.made(record, facts.day(), "", Single.RECORD);
        } else {
            collected.none(record);
            collected.lacking(record);
        }
    }

    private void after() {
        group(TEXTS.get("archive.group.decisions"));
        if (facts.agenda().discussions().isEmpty()) {
            collected.none(MeetingSheet.DECISIONS.title());
        } else {
            table(MeetingSheet.DECISIONS);
        }
        if (OutgoingPapers.charged(facts).isEmpty()) {
            collected.none(TEXTS.get("archive.doc.letters"));
        } else {
            collected.made(TEXTS.get("archive.doc.letters"), facts.day(), "", Single.LETTERS);
        }
    }

    private void checks() {
        group(TEXTS.get("archive.group.checks"));
        collected.made(MeetingSheet.CHECKS.title(), facts.around().time().today(), "",
                new Making.Table(MeetingSheet.CHECKS));
        for (RuleOverride one : known.beside().overrides()) {
            String title = TEXTS.format("archive.doc.override", facts.around().regulation().rule(one.rule())
                    .map(RuleSetting::title).orElse(one.rule().value()));
            @Nullable
            LocalDate on = one.grounds().instructedOn();
            if (!collected.scan(title, on, one.grounds().proof()) && one.grounds().proof().given()) {
                collected.none(title, collected.elsewhere(one.grounds().proof()));
                collected.lacking(TEXTS.format("archive.scanOf", title));
            }
        }
    }
}
