package org.huixu.application.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** When the sample's meetings are held: about sixty a year of all five kinds, with about 250 items. */
final class SampleCalendar {

    /** The first items must have time for their route, in days. */
    private static final int LEAD_DAYS = 36;
    /** Meetings so many days ahead are already being prepared. */
    private static final int AHEAD_DAYS = 24;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final Map<Integer, Plant> EXECUTIVE = Map.ofEntries(Map.entry(1, Plant.C1_MEMBER_UNINVITED),
            Map.entry(2, Plant.C3_BELOW_QUORUM), Map.entry(3, Plant.A2_NOT_BALANCED),
            Map.entry(4, Plant.A8_WRONG_ORDER), Map.entry(5, Plant.M1_LATE), Map.entry(6, Plant.M3_MISSING),
            Map.entry(8, Plant.L2_UNANSWERED), Map.entry(9, Plant.L3_NO_SUMMARY),
            Map.entry(11, Plant.N1_WRONG_SIGNATORY), Map.entry(12, Plant.N3_NO_OPINION),
            Map.entry(13, Plant.A3_OWN_AUTHORITY), Map.entry(14, Plant.A4_UNSIGNED),
            Map.entry(15, Plant.A5_NOT_EXPLAINED), Map.entry(16, Plant.A10_AD_HOC), Map.entry(17, Plant.A11_LATE),
            Map.entry(18, Plant.A1_WRONG_MEETING), Map.entry(19, Plant.A6_NOT_ASSESSED),
            Map.entry(20, Plant.A7_NOT_CONSULTED), Map.entry(21, Plant.A9_OUT_OF_WINDOW),
            Map.entry(22, Plant.A12_UNLISTED), Map.entry(0, Plant.M4_COPY_OUT), Map.entry(7, Plant.F4_NOT_EVALUATED),
            Map.entry(10, Plant.L5_BOTH_AWAY));
    /** What goes wrong besides in the same meetings. */
    private static final Map<Integer, Plant> EXECUTIVE_BESIDES = Map.of(5, Plant.A11_LATE, 7,
            Plant.F7_COMMITTEE_UNTOLD, 16, Plant.F3_UNPUBLISHED, 18,
            Plant.L4_UNAPPROVED_SUBSTITUTE, 19, Plant.F2_UNREPORTED, 20, Plant.F6_NOT_FILED, 21,
            Plant.C5_OBSERVER_UNINVITED);
    private static final Map<Integer, Plant> PARTY_GROUP = Map.of(1, Plant.F1_OPEN, 2, Plant.F5_WRONG_SIGNATORY, 3,
            Plant.N5_TEXT_CHANGED, 5, Plant.N7_CAME_AND_NOT_ON_THE_ROLL, 7, Plant.M2_SILENT);
    private static final Map<Integer, Plant> HEADS_OFFICE = Map.of(1, Plant.C2_WRONG_CHAIR, 3, Plant.N6_NO_CHARGE);
    private static final Map<Integer, Plant> THEMATIC =
            Map.of(2, Plant.N2_NOT_REVIEWED, 4, Plant.N4_GAP, 7, Plant.C6_NO_APPROVAL);

    private final WorkingCalendar working;
    private final SampleOrder order;
    private final List<MeetingPlan> plans = new ArrayList<>();
    private int topics;

    SampleCalendar(WorkingCalendar working, SampleOrder order) {
        this.working = working;
        this.order = order;
    }

    /**
     * All meetings by date, the last of them after the end of the sample. In the last whole month before the end the
     * party group does not meet, against art. 43.
     */
    List<MeetingPlan> plans() {
        LocalDate first = order.start().plusDays(LEAD_DAYS);
        LocalDate last = order.end().plusDays(AHEAD_DAYS);
        LocalDate executive = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        for (int i = 0; executive.plusWeeks(2L * i).isBefore(last); i++) {
            add("executive", i, executive.plusWeeks(2L * i), MORNING, 6, EXECUTIVE.get(i),
                    EXECUTIVE_BESIDES.get(i));
        }
        LocalDate month = first.withDayOfMonth(1).plusMonths(1);
        for (int i = 0; month.plusMonths(i).isBefore(last); i++) {
            monthly(month.plusMonths(i), i);
        }
        YearMonth without = YearMonth.from(order.end()).minusMonths(1);
        return plans.stream().filter(plan -> plan.day().isBefore(last))
                .filter(plan -> !plan.is("party-group") || !YearMonth.from(plan.day()).equals(without))
                .sorted(Comparator.comparing(MeetingPlan::day).thenComparing(MeetingPlan::start)).toList();
    }

    private void monthly(LocalDate month, int i) {
        add("party-group", i, in(month, 2, DayOfWeek.FRIDAY), AFTERNOON, 4, PARTY_GROUP.get(i));
        add("thematic", i, in(month, 3, DayOfWeek.TUESDAY), AFTERNOON, 2, THEMATIC.get(i));
        if (i % 6 != 5) {
            add("heads-office", i - i / 6, in(month, 3, DayOfWeek.MONDAY), AFTERNOON, 3,
                    HEADS_OFFICE.get(i - i / 6));
        }
        if (i % 6 == 1) {
            add("plenary", i / 6, in(month, 4, DayOfWeek.THURSDAY), AFTERNOON, 2);
        }
    }

    private static LocalDate in(LocalDate month, int week, DayOfWeek day) {
        return month.with(TemporalAdjusters.dayOfWeekInMonth(week, day));
    }

    private boolean taken(LocalDate day, LocalTime start) {
        return plans.stream().anyMatch(plan -> plan.day().equals(day) && plan.start().equals(start));
    }

    private void add(String type, int number, LocalDate wanted, LocalTime start, int items,
            @Nullable Plant... plants) {
        LocalDate day = wanted;
        while (!working.isWorkingDay(day) || taken(day, start)) {
            day = day.plusDays(1);
        }
        plans.add(new MeetingPlan(new MeetingTypeKey(type), number, day, start, items, topics,
                Arrays.stream(plants).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet())));
        topics += items;
    }
}
