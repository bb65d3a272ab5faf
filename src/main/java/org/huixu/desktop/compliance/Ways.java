package org.huixu.desktop.compliance;

import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.oversight.Overview.Where;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.agenda.ItemSheet;
import org.huixu.desktop.meeting.finding.RepairPlace;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;

/** Where a finding is mended. */
final class Ways {

    private static final Texts TEXTS = Texts.of(Ways.class);

    private Ways() {
    }

    /** Where it was found, in words. */
    static String where(Where where) {
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
    static String words(Concern concern) {
        return switch (concern.where()) {
            case Where.InMeeting _ -> RepairPlace.words(RepairPlace.of(concern.finding()));
            case Where.InItem _ -> TEXTS.get("compliance.to.item");
            case Where.InOffice _ -> TEXTS.get("compliance.to.office");
        };
    }

    /** Goes there. */
    static void go(Workbench bench, Concern concern) {
        switch (concern.where()) {
            case Where.InMeeting meeting ->
                    bench.ways().go(new Place.MeetingFile(meeting.id(), RepairPlace.of(concern.finding())));
            case Where.InItem item -> new ItemSheet(bench, item.id(), item.title()).show();
            case Where.InOffice _ -> bench.ways().go(new Place.Compliance(concern.finding().rule().value()));
        }
    }
}
