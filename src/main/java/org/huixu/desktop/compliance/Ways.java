package org.huixu.desktop.compliance;

import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.oversight.Overview.Where;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.agenda.ItemSheet;
import org.huixu.desktop.meeting.finding.RepairPlace;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.Severity;

/** Where a finding is mended. */
public final class Ways {

    /** Rules with a register, and those whose findings are duties; see {@link ComplianceView#select}. */
    static final String ENGAGEMENTS = "K1";
    static final String CEREMONIES = "K2";
    static final String WORK_MEETINGS = "C7";
    static final String CATALOGUE = "A12";
    static final String DIRECT_PAPERS = "A13";
    static final String REPORTS = "F1";

    private static final Texts TEXTS = Texts.of(Ways.class);
    private static final String FREQUENCY = "C4";
    private static final String CHAIR_AWAY = "chairAway";

    private Ways() {
    }

    /** Where it was found, in words. */
    public static String where(Where where) {
        return switch (where) {
            case Where.InMeeting meeting -> TEXTS.format("compliance.in.meeting", meeting.title(), meeting.code());
            case Where.InItem item -> TEXTS.format("compliance.in.item", item.title(), item.code());
            case Where.InOffice office -> office.name();
        };
    }

    /** All words of the finding, for a search. */
    static String text(Concern concern) {
        return String.join(" ", concern.finding().rule().value(), concern.finding().words().title(),
                concern.finding().words().message(), concern.finding().article(), where(concern.where()));
    }

    /** The words of the way to where it is mended. */
    public static String words(Concern concern) {
        return switch (concern.where()) {
            case Where.InMeeting _ -> RepairPlace.isDuty(concern.finding())
                    ? TEXTS.get("compliance.to.duty")
                    : RepairPlace.words(RepairPlace.of(concern.finding()));
            case Where.InItem _ -> TEXTS.get("compliance.to.item");
            case Where.InOffice office -> switch (place(concern.finding(), office)) {
                case Place.MeetingFile meeting -> RepairPlace.words(meeting.part());
                case Place.Meetings _ -> TEXTS.get("compliance.to.meetings");
                case Place.People _ -> TEXTS.get("compliance.to.people");
                case Place.Compliance _,Place.Today _,Place.Week _,Place.Items _,Place.Attendance _,Place.AllMinutes _,Place.Settings _ ->
                        concern.finding().severity() == Severity.DUTY
                                ? TEXTS.get("compliance.to.duty")
                                : TEXTS.get("compliance.to.office");
            };
        };
    }

    /** Goes there. */
    public static void go(Workbench bench, Concern concern) {
        switch (concern.where()) {
            case Where.InMeeting meeting ->
                    bench.ways().go(RepairPlace.place(meeting.id(), meeting.day(), concern.finding()));
            case Where.InItem item -> new ItemSheet(bench, item.id(), item.title()).show();
            case Where.InOffice office -> bench.ways().go(place(concern.finding(), office));
        }
    }

    /**
     * Where a finding of the office is mended: in the meeting it is about, with the person who is away, in the list of
     * meetings where one is missing, and else in the register or among the duties that its rule feeds on.
     */
    static Place place(Finding finding, Where.InOffice office) {
        if (RepairPlace.isDuty(finding)) {
            return new Place.Compliance(finding.rule().value(), new Place.Compliance.Owed(finding.place(), null));
        }
        return switch (finding.subject().kind()) {
            case MEETING, ITEM, MATERIAL, DECISION, MINUTES -> meeting(office, MeetingPart.SUMMARY);
            case PERSON -> office.meeting() == null
                    ? new Place.Compliance(ENGAGEMENTS)
                    : meeting(office, finding.breach().variant().equals(CHAIR_AWAY)
                            ? MeetingPart.SUMMARY
                            : MeetingPart.PEOPLE);
            case ABSENCE -> new Place.People(office.person());
            case ENGAGEMENT, WORK_MEETING, PAPER ->
                    new Place.Compliance(finding.rule().value(), finding.subject());
            case OFFICE -> finding.rule().value().equals(FREQUENCY)
                    ? new Place.Meetings()
                    : new Place.Compliance(finding.rule().value());
        };
    }

    private static Place meeting(Where.InOffice office, MeetingPart part) {
        MeetingId meeting = office.meeting();
        return meeting == null ? new Place.Meetings() : new Place.MeetingFile(meeting, part);
    }
}
