package org.huixu.desktop.compliance;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.Subscription;
import org.huixu.application.list.LeadersTime.WorkMeetingLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.engagement.WorkMeeting;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 部门会议: the departments' own work meetings by date, with their approvals (art. 53). */
final class WorkMeetingRegister {

    private static final Texts TEXTS = Texts.of(WorkMeetingRegister.class);

    private final Workbench bench;
    private final Background.Lane lane;
    private final ComboBox<Span> span = Span.choice(this::load);
    private final Register<WorkMeetingLine> register;
    private final Subscription subscription;

    WorkMeetingRegister(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        WorkMeetingSheet sheet = new WorkMeetingSheet(bench);
        register = new Register<WorkMeetingLine>(TEXTS.get("workMeeting.list"), span,
                line -> line.meeting().id()).settled(line -> line.meeting().onDate().isBefore(bench.today()))
                .day(TEXTS.get("workMeeting.column.day"), line -> line.meeting().onDate().toString())
                .column(TEXTS.get("workMeeting.column.unit"), 140, WorkMeetingLine::unit)
                .column(TEXTS.get("workMeeting.column.title"), 260, line -> line.meeting().title())
                .column(TEXTS.get("workMeeting.column.approval"), 170,
                        line -> approved(line.approvedBy(), line.meeting().approval().approvedOn()))
                .column(TEXTS.get("workMeeting.column.towns"), 170, WorkMeetingRegister::towns)
                .column(TEXTS.get("workMeeting.column.leaders"), 90,
                        line -> line.meeting().audience().leaders() ? TEXTS.get("workMeeting.asked") : "")
                .empty(new Blank(Feather.CALENDAR, TEXTS.get("workMeeting.none"), TEXTS.get("workMeeting.none.text"))
                        .way(TEXTS.get("workMeeting.add"), () -> sheet.show(null)))
                .add(TEXTS.get("workMeeting.add"), () -> sheet.show(null)).keys(sheet::show, this::remove)
                .exported(bench);
        subscription = bench.changes().on(this::load, WorkMeeting.class);
        load();
    }

    Node node() {
        return register;
    }

    /** Reads the list anew; the selection stays. */
    void load() {
        Period days = span.getValue().days(bench.today());
        lane.run(TEXTS.get("register.loading"),
                _ -> bench.workplace().leadersTime().workMeetings(days), register::show);
    }

    void close() {
        subscription.unsubscribe();
        lane.drop();
    }

    private void remove(WorkMeetingLine line) {
        bench.acts().deed(TEXTS.get("workMeeting.removing"),
                () -> bench.workplace().workMeetings().remove(line.meeting().id()))
                .said(TEXTS.format("workMeeting.removed", line.meeting().title())).go();
    }

    private static String approved(String by, @Nullable LocalDate on) {
        return on == null
                ? TEXTS.get("workMeeting.unapproved")
                : TEXTS.format("workMeeting.approved", by, on.toString());
    }

    private static String towns(WorkMeetingLine line) {
        return line.meeting().audience().townHeads()
                ? approved(line.townsApprovedBy(), line.meeting().townsApproval().townsApprovedOn())
                : TEXTS.get("workMeeting.notCalled");
    }
}
