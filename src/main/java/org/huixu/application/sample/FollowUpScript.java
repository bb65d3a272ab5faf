package org.huixu.application.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.followup.DocumentDesk;
import org.huixu.application.followup.DutyDesk;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.text.Texts;
import org.huixu.domain.Period;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.followup.InNameOf;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.Proof;

/** What the office does after a meeting of the sample: its duties are met, but for those that are planted. */
final class FollowUpScript {

    private static final Texts TEXTS = Texts.of(FollowUpScript.class);
    private static final String FAMILY = "F";
    private static final String DECISIONS = "F1";
    private static final int QUARTER = 3;
    private static final int REPORT_DAYS = 10;
    private static final int EVALUATION_DAYS = 130;

    private final Story story;
    private final MeetingScript script;
    private final LocalDate end;
    private final Set<String> places = new HashSet<>();

    /** @param end the day on which the sample stands */
    FollowUpScript(Story story, MeetingScript script, LocalDate end) {
        this.story = story;
        this.script = script;
        this.end = end;
    }

    void tell() {
        LocalDate day = script.plan().day();
        story.at(day.minusDays(1), LocalTime.of(17, 0), this::meetDuties);
        if (script.plan().has(Plant.F5_WRONG_SIGNATORY)) {
            story.at(day.plusDays(5), LocalTime.of(9, 0), this::issueDocument);
        }
        story.at(day.plusDays(7), LocalTime.of(11, 0), this::meetDuties);
        if (script.plan().has(Plant.F4_NOT_EVALUATED)) {
            story.at(day.plusDays(EVALUATION_DAYS), LocalTime.of(9, 0), this::meetDuties);
        }
    }

    /** The report of each quarter goes to the leaders in time. */
    static void tellReports(Story story, SampleOrder order) {
        LocalDate first = order.start().withDayOfMonth(1);
        LocalDate quarter = first.withMonth((first.getMonthValue() - 1) / QUARTER * QUARTER + 1).plusMonths(QUARTER);
        for (; quarter.isBefore(order.end()); quarter = quarter.plusMonths(QUARTER)) {
            story.at(quarter.plusDays(REPORT_DAYS), LocalTime.of(16, 0), () -> {
                LocalDate today = story.today();
                close(story, story.workplace().overviews()
                        .of(new Period(today.minusDays(2L * REPORT_DAYS), today.plusDays(1)), (_, _) -> {
                        }).concerns().stream().map(Concern::finding)
                        .filter(one -> one.breach().variant().equals("report") && one.open()).toList());
            });
        }
    }

    /** Signed by the deputy who reviewed it instead of by the director. */
    private void issueDocument() {
        PersonId deputy = story.directory().executiveDeputy();
        story.workplace().documents().record(script.id(), script.items().get(1).id(),
                new DocumentDesk.Entry(TEXTS.format("sample.documentNumber", Integer.toString(story.today().getYear())),
                        InNameOf.THE_OFFICE, story.today(), deputy, deputy, false))
                .value();
    }

    private void meetDuties() {
        List<Finding> duties = story.workplace().dossiers().meeting(script.id()).findings().stream()
                .filter(one -> one.severity() == Severity.DUTY && one.open())
                .filter(one -> one.rule().value().startsWith(FAMILY)).toList();
        List<Finding> kept = new ArrayList<>();
        Set<String> planted = script.plan().plants().stream().map(one -> one.name().replaceFirst("_.*", ""))
                .collect(Collectors.toSet());
        for (Finding duty : duties) {
            String rule = duty.rule().value();
            boolean another = rule.equals(DECISIONS) && kept.stream().anyMatch(one -> one.rule().equals(duty.rule()));
            if (planted.contains(rule) && !another) {
                kept.add(duty);
            }
        }
        kept.stream().filter(one -> one.due() != null && one.due().isBefore(end))
                .filter(one -> planted(one.place()))
                .forEach(one -> script.plant(one.rule().value(), one.breach().variant(), one.subject().id(),
                        one.subject().label(), false));
        close(story, duties.stream().filter(one -> !kept.contains(one)).toList());
    }

    /** Whether it is new to the manifest. */
    private boolean planted(String place) {
        return places.add(place);
    }

    private static void close(Story story, List<Finding> duties) {
        if (!duties.isEmpty()) {
            story.workplace().duties().close(duties, new DutyDesk.Closing(story.today(), TEXTS.get("sample.dutyMet"),
                    Proof.seenBy(story.directory().clerk()))).value();
        }
    }
}
