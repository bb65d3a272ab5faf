package org.huixu.application.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.FormPaper.Field;
import org.huixu.application.document.FormPaper.Fields;
import org.huixu.application.document.FormPaper.Line;
import org.huixu.application.document.FormPaper.Signature;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.CheckState;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemObserver;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.CheckLine;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

/** The form on which an item travels (议题审批表, art. 47–49); steps not yet taken are left to be signed by hand. */
final class ApprovalForm {

    private static final Texts TEXTS = Texts.of(ApprovalForm.class);
    private static final double LOW = 7.5;
    private static final double TEXT = 13;
    private static final double SIGNED = 13.5;

    private final ItemFacts facts;
    private final List<ItemObserver> observers;
    private final Item item;
    private final Directory directory;

    private ApprovalForm(ItemFacts facts, List<ItemObserver> observers) {
        this.facts = facts;
        this.observers = observers;
        this.item = facts.item();
        this.directory = facts.around().directory();
    }

    static FormPaper of(ItemFacts facts, List<ItemObserver> observers, Map<AttachmentId, Attachment> files,
            SheetFrame frame) {
        ApprovalForm form = new ApprovalForm(facts, observers);
        List<Line> lines = new ArrayList<>(form.proposal());
        lines.addAll(form.preparation(files));
        lines.addAll(form.steps());
        return frame.form(TEXTS.get("form.approval.heading"), lines,
                List.of(TEXTS.format("form.made", ChineseText.date(facts.around().time().today()))));
    }

    private List<Line> proposal() {
        Item.Proposal proposal = item.proposal();
        PersonId reporter = proposal.reporterId();
        MeetingType type = facts.around().regulation().type(proposal.target()).orElse(null);
        String task = type == null ? "" : type.task(item.matter().task()).map(one -> one.name()).orElse("");
        return List.of(line(TEXTS.get("form.title"), item.matter().title()),
                new Fields(List.of(field(TEXTS.get("form.unit"), unit()),
                        field(TEXTS.get("form.reporter"), reporter == null ? "" : directory.name(reporter))), LOW),
                new Fields(List.of(field(TEXTS.get("form.target"), type == null ? "" : type.naming().name()),
                        field(TEXTS.get("form.inCharge"), inCharge())), LOW),
                line(TEXTS.get("form.task"), task), line(TEXTS.get("form.flags"), flags()),
                new Fields(List.of(new Field(TEXTS.get("form.observers"), observers(), 2),
                        field(TEXTS.get("form.minutes"), minutes())), LOW),
                new Fields(List.of(field(TEXTS.get("form.summary"), text(item.matter().summary()))), TEXT),
                new Fields(List.of(field(TEXTS.get("form.decision"), text(item.matter().decisionSought()))), TEXT));
    }

    private static Fields line(String label, String text) {
        return new Fields(List.of(field(label, text)), LOW);
    }

    private static Field field(String label, String text) {
        return new Field(label, text, 1);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String unit() {
        return directory.shortName(item.proposal().unitId(), item.proposal().begunOn());
    }

    private String inCharge() {
        return directory.inChargeOf(item.proposal().unitId(), item.proposal().begunOn()).stream().map(directory::name)
                .collect(Collectors.joining("、"));
    }

    /** In the order in which they are called in; who comes is named where it is not the head of the unit. */
    private String observers() {
        return observers.stream().map(one -> {
            String unit = directory.shortName(one.unitId(), item.proposal().begunOn());
            PersonId person = one.personId();
            return person == null ? unit : TEXTS.format("form.observer", unit, directory.name(person));
        }).collect(Collectors.joining("、"));
    }

    private String minutes() {
        Integer minutes = item.hearing().plannedMinutes();
        return minutes == null ? "" : TEXTS.format("form.minutesOf", minutes.toString());
    }

    private String flags() {
        Item.Flags flags = item.flags();
        return Stream.of(flags.majorDecision() ? TEXTS.get("form.flag.major") : "",
                flags.normativeDocument() ? TEXTS.get("form.flag.normative") : "",
                flags.fundsProjectsPosts() ? TEXTS.get("form.flag.funds") : "",
                flags.appointments() ? TEXTS.get("form.flag.appointments") : "",
                flags.secret() ? TEXTS.get("form.flag.secret") : "",
                flags.severalDepartments() ? TEXTS.get("form.flag.several") : "").filter(one -> !one.isEmpty())
                .collect(Collectors.joining("、"));
    }

    private List<Line> preparation(Map<AttachmentId, Attachment> files) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(TEXTS.get("form.papers"), facts.papers().stream().map(paper -> paper.latest()
                .map(version -> Optional.ofNullable(files.get(version.attachmentId())).map(Attachment::fileName)
                        .orElse(paper.material().title()))
                .orElse(paper.material().title())).collect(Collectors.joining("\n"))));
        if (!facts.preparation().countersignatures().isEmpty()) {
            lines.add(line(TEXTS.get("form.countersigned"), facts.preparation().countersignatures().stream()
                    .map(one -> CountersignForm.sentence(facts, one)).collect(Collectors.joining("\n"))));
        }
        Coordination coordination = facts.preparation().coordination();
        if (coordination != null) {
            lines.add(line(TEXTS.get("form.coordination"), coordination(coordination)));
        }
        String checks = facts.around().regulation().matters().checks().stream()
                .flatMap(check -> facts.preparation().mark(check.key()).map(mark -> sentence(check, mark)).stream())
                .collect(Collectors.joining("\n"));
        if (!checks.isEmpty()) {
            lines.add(line(TEXTS.get("form.checks"), checks));
        }
        return lines;
    }

    private String coordination(Coordination coordination) {
        List<String> parts = new ArrayList<>();
        String who = directory.name(coordination.coordinatedById());
        String day = ChineseText.date(coordination.coordinatedOn());
        parts.add(switch (coordination.accord()) {
            case AGREED -> TEXTS.format("form.coordination.agreed", who, day);
            case DIVIDED -> TEXTS.format("form.coordination.divided", who, day);
        });
        Optional.ofNullable(coordination.divided().differences())
                .ifPresent(words -> parts.add(TEXTS.format("form.coordination.differences", words)));
        Optional.ofNullable(coordination.divided().preferredOption())
                .ifPresent(words -> parts.add(TEXTS.format("form.coordination.preferred", words)));
        return String.join("\n", parts);
    }

    private static String sentence(CheckLine check, CheckMark mark) {
        LocalDate day = mark.doneOn();
        return mark.state() == CheckState.DONE
                ? TEXTS.format("form.check.done", check.name(), day == null ? "" : ChineseText.date(day))
                : TEXTS.format("form.check.notApplicable", check.name(), text(mark.reason()));
    }

    private List<Line> steps() {
        List<Step> route = facts.around().regulation().routeOf(item.proposal().target()).map(Route::steps)
                .orElse(List.of());
        return route.stream().filter(step -> step.kind() != StepKind.COUNTERSIGN).map(this::step).toList();
    }

    private static String when(StepRecord record) {
        String day = ChineseText.date(record.doneOn());
        return record.doneAt() == null ? day : TEXTS.format("form.when", day, record.doneAt().toString());
    }

    private Line step(Step step) {
        StepRecord record = facts.taken(step.key()).orElse(null);
        if (record == null) {
            return new Signature(step.name(), "", "", SIGNED);
        }
        PersonId absent = record.actingForId();
        String name = directory.name(record.personId());
        return new Signature(step.name(), text(record.opinion()),
                TEXTS.format("form.signed", absent == null
                        ? name
                        : TEXTS.format("form.actingFor", name, directory.name(absent)),
                        when(record)),
                SIGNED);
    }
}
