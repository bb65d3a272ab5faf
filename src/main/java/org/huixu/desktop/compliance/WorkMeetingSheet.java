package org.huixu.desktop.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.huixu.application.change.Outcome;
import org.huixu.application.engagement.WorkMeetingDesk.Plan;
import org.huixu.application.list.DirectoryLists.UnitLine;
import org.huixu.application.list.LeadersTime.WorkMeetingLine;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.ProofField;
import org.huixu.desktop.field.UnitField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.engagement.WorkMeeting;
import org.huixu.domain.engagement.WorkMeeting.Approval;
import org.huixu.domain.engagement.WorkMeeting.Audience;
import org.huixu.domain.engagement.WorkMeeting.TownsApproval;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** A department's own meeting: whom it calls, and who approved that. */
final class WorkMeetingSheet {

    private static final Texts TEXTS = Texts.of(WorkMeetingSheet.class);
    private static final double WIDTH = 600;

    private final Workbench bench;

    WorkMeetingSheet(Workbench bench) {
        this.bench = bench;
    }

    /** A new one, or one to be changed. */
    void show(@Nullable WorkMeetingLine known) {
        LocalDate today = bench.today();
        bench.background().run(TEXTS.get("register.loading"),
                _ -> new Ground(bench.workplace().directory().units(today), bench.workplace().lists().people(today)),
                ground -> new Fields(ground, known == null ? null : known.meeting()).show());
    }

    /** What can be chosen from. */
    private record Ground(List<UnitLine> units, List<PersonRow> people) {

        /** The current names; a unit that has ended is offered only where it is the one in question. */
        List<UnitName> names(@Nullable UnitId own) {
            return units.stream().filter(line -> line.unit().endedOn() == null || line.unit().id().equals(own))
                    .flatMap(line -> line.names().stream().limit(1)).toList();
        }
    }

    /** The fields of one sheet. */
    private final class Fields {

        private final @Nullable WorkMeeting known;
        private final @Nullable Edited<WorkMeeting> edited;
        private final UnitField unit = new UnitField();
        private final TextField title;
        private final DayField day;
        private final CheckBox townHeads = new CheckBox(TEXTS.get("workMeeting.field.townHeads"));
        private final CheckBox leaders = new CheckBox(TEXTS.get("workMeeting.field.leaders"));
        private final PersonField approvedBy = new PersonField();
        private final DayField approvedOn;
        private final ProofField proof = new ProofField(bench.choosers());
        private final PersonField townsBy = new PersonField();
        private final DayField townsOn;
        private final Form form = new Form();

        Fields(Ground ground, @Nullable WorkMeeting known) {
            this.known = known;
            this.edited = known == null ? null
                    : new Edited<>(known, () -> bench.workplace().lists().find(WorkMeeting.class, known.id()),
                            one -> TEXTS.format("register.now", one.title(), one.onDate().toString()));
            Approval approval = known == null ? Approval.NONE : known.approval();
            TownsApproval towns = known == null ? TownsApproval.NONE : known.townsApproval();
            unit.offer(ground.names(known == null ? null : known.unitId()));
            title = new TextField(known == null ? "" : known.title());
            day = new DayField(bench::today, known == null ? null : known.onDate());
            approvedOn = new DayField(bench::today, approval.approvedOn());
            townsOn = new DayField(bench::today, towns.townsApprovedOn());
            List.of(approvedBy, townsBy).forEach(field -> field.offer(ground.people()));
            approvedBy.choose(approval.approvedById());
            townsBy.choose(towns.townsApprovedById());
            proof.offer(ground.people(), approval.proof().paperSeenById());
            if (known != null) {
                unit.choose(known.unitId());
                townHeads.setSelected(known.audience().townHeads());
                leaders.setSelected(known.audience().leaders());
            }
            townsBy.disableProperty().bind(townHeads.selectedProperty().not());
            townsOn.disableProperty().bind(townHeads.selectedProperty().not());
            form.row("unit", TEXTS.get("workMeeting.field.unit"), unit)
                    .row("title", TEXTS.get("workMeeting.field.title"), title)
                    .row("onDate", TEXTS.get("workMeeting.field.day"), day)
                    .row("approvedBy", TEXTS.get("workMeeting.field.approvedBy"), approvedBy)
                    .row("approvedOn", TEXTS.get("workMeeting.field.approvedOn"), approvedOn)
                    .row("proof", TEXTS.get("workMeeting.field.proof"), proof);
            if (approval.proof().scanId() != null) {
                form.note(TEXTS.get("workMeeting.scanKept"));
            }
            form.row("townHeads", TEXTS.get("workMeeting.field.called"), townHeads)
                    .row("townsApprovedBy", TEXTS.get("workMeeting.field.townsBy"), townsBy)
                    .row("townsApprovedOn", TEXTS.get("workMeeting.field.townsOn"), townsOn)
                    .row("leaders", TEXTS.get("workMeeting.field.asked"), leaders)
                    .note(TEXTS.get("workMeeting.field.note"));
        }

        void show() {
            String name = TEXTS.get(known == null ? "workMeeting.new" : "workMeeting.change");
            Sheet sheet = new Sheet(name, form).width(WIDTH).aside(form.whole()).focusOn(unit)
                    .cancel(TEXTS.get("register.cancel"));
            sheet.confirm(TEXTS.get("register.save"),
                    () -> read().ifPresent(work -> bench.acts().deed(name, work).in(form)
                            .rereading(edited == null ? null : edited::again)
                            .said(TEXTS.format("workMeeting.saved", title.getText().strip()))
                            .then(_ -> sheet.close()).go()));
            bench.sheets().show(sheet);
        }

        private Optional<Supplier<Outcome<@Nullable Object>>> read() {
            List<Form.Complaint> complaints = new ArrayList<>();
            UnitId whose = unit.unitId();
            LocalDate on = day.day();
            if (whose == null) {
                complaints.add(new Form.Complaint("unit", TEXTS.get("workMeeting.unit.missing")));
            }
            if (on == null) {
                complaints.add(new Form.Complaint("onDate", TEXTS.get("register.noDay")));
            }
            readable("approvedBy", approvedBy, "approvedOn", approvedOn, complaints);
            if (townHeads.isSelected()) {
                readable("townsApprovedBy", townsBy, "townsApprovedOn", townsOn, complaints);
            }
            ProofField.Entry entry = proof.entry("proof", complaints);
            form.complain(complaints);
            if (!complaints.isEmpty() || whose == null || on == null) {
                return Optional.empty();
            }
            Approval approval = new Approval(approvedBy.personId(), approvedOn.day(), Proof.NONE);
            Plan bare = new Plan(whose, title.getText(), on,
                    new Audience(townHeads.isSelected(), leaders.isSelected()), approval,
                    new TownsApproval(townsBy.personId(), townsOn.day()));
            return Optional.of(() -> Outcomes.after(entry.keep(bench.workplace().materials()),
                    kept -> save(bare, whole(kept))));
        }

        private static void readable(String by, PersonField person, String on, DayField day,
                List<Form.Complaint> complaints) {
            if (person.unreadable()) {
                complaints.add(new Form.Complaint(by, TEXTS.get("register.nobody")));
            }
            if (day.unreadable()) {
                complaints.add(new Form.Complaint(on, TEXTS.get("register.noDay")));
            }
        }

        /** A scan that was kept before stays where no other one was chosen. */
        private Proof whole(Proof kept) {
            return kept.scanId() == null && known != null
                    ? new Proof(known.approval().proof().scanId(), kept.paperSeenById())
                    : kept;
        }

        private Outcome<@Nullable Object> save(Plan bare, Proof kept) {
            Plan plan = new Plan(bare.unit(), bare.title(), bare.day(), bare.audience(),
                    new Approval(bare.approval().approvedById(), bare.approval().approvedOn(), kept),
                    bare.townsApproval());
            return Outcomes.any(edited == null
                    ? bench.workplace().workMeetings().record(plan)
                    : bench.workplace().workMeetings().change(edited.row().id(), edited.row().version(), plan));
        }
    }
}
