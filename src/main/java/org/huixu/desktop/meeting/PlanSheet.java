package org.huixu.desktop.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.planning.Copy;
import org.huixu.application.planning.Due;
import org.huixu.application.planning.Wish;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** Plans a meeting (筹备会议): type, day, place, chair; then invites as regulated and opens its workspace. */
public final class PlanSheet {

    private static final Texts TEXTS = Texts.of(PlanSheet.class);

    private final Workbench bench;
    private final LocalDate usual;
    private final Form form = new Form();
    private final ComboBox<MeetingType> type = new ComboBox<>();
    private final TextField title = new TextField();
    private final SlotFields slot;
    private final ChairFields chair = new ChairFields();
    private final CheckBox invite = new CheckBox(TEXTS.get("meeting.plan.invite"));
    private final Background.Lane lane;
    private final SlotAdvice advice;
    private @Nullable DayBook book;
    private @Nullable MeetingTypeKey wanted;
    private @Nullable Copy copied;

    private record Known(DayBook book, List<PersonRow> people) {
    }

    /**
     * @param usual the day whose rules and people are shown while none is chosen
     */
    public PlanSheet(Workbench bench, LocalDate usual) {
        this.bench = bench;
        this.usual = usual;
        this.lane = bench.background().lane();
        this.slot = new SlotFields(bench, null);
        this.advice = new SlotAdvice(bench, slot, true);
        type.setMaxWidth(Double.MAX_VALUE);
        type.setConverter(new Words<>(one -> one.naming().name()));
        form.row("type", TEXTS.get("meeting.plan.type"), type).row("title", TEXTS.get("meeting.plan.title"), title);
        slot.addTo(form);
        chair.addTo(form);
        invite.setSelected(true);
        form.row("invite", "", invite);
        type.valueProperty().subscribe(chosen -> {
            title.setPromptText(chosen == null ? "" : chosen.naming().name());
            propose();
        });
        form.row("advice", "", advice.node());
        slot.day().typedProperty().subscribe(day -> {
            invite.setDisable(day == null);
            load();
        });
        slot.onChanged(this::advise);
        chair.onChanged(this::advise);
    }

    /** Plans another one like that meeting. */
    public static void copy(Workbench bench, MeetingId meeting) {
        bench.background().run(TEXTS.get("meeting.copy.reading"), _ -> bench.workplace().planning().copy(meeting),
                read -> new PlanSheet(bench, bench.today()).copying(read).show());
    }

    /** Fills in day and hours. */
    public PlanSheet propose(Meeting.Slot proposed) {
        slot.show(proposed, null);
        return this;
    }

    /** Fills in type, day, hours and place of what is due. */
    public PlanSheet propose(Due due) {
        wanted = due.type();
        Due.Proposal proposal = due.proposal();
        if (proposal == null) {
            slot.day().setValue(due.latest());
        } else {
            slot.take(proposal.slot(), proposal.roomName());
        }
        return this;
    }

    /** Fills in what another meeting has; those invited go with it. */
    PlanSheet copying(Copy copy) {
        copied = copy;
        wanted = copy.source().designation().type();
        type.setDisable(true);
        title.setText(copy.source().designation().title());
        invite.setVisible(false);
        slot.show(copy.slot(), copy.roomName().isEmpty() ? null : copy.roomName());
        return this;
    }

    public void show() {
        Sheet sheet = new Sheet(name(), form).width(620);
        sheet.aside(form.whole()).focusOn(slot.day()); // all else is proposed
        sheet.onClosed(() -> {
            lane.drop();
            advice.drop();
        });
        sheet.cancel(TEXTS.get("meeting.giveUp"));
        sheet.confirm(TEXTS.get(copied == null ? "meeting.plan.do" : "meeting.copy.do"),
                () -> plan(sheet));
        bench.sheets().show(sheet);
    }

    private String name() {
        return TEXTS.get(copied == null ? "meeting.plan.button" : "meeting.copy.title");
    }

    private void load() {
        LocalDate typed = slot.day().typedProperty().get();
        LocalDate day = typed == null ? usual : typed;
        lane.run(TEXTS.get("meeting.plan.reading"), _ -> new Known(bench.workplace().dossiers().day(day),
                bench.workplace().lists().people(day)), this::loaded);
    }

    private void loaded(Known known) {
        boolean first = book == null;
        book = known.book();
        MeetingType before = type.getValue();
        MeetingTypeKey key = before == null ? wanted : before.key();
        List<MeetingType> types = known.book().types();
        type.getItems().setAll(types);
        type.setValue(types.stream().filter(one -> key == null
                ? one.quorum() != null
                : one.key().equals(key)).findFirst().orElse(types.isEmpty() ? null : types.getFirst()));
        slot.adopt(known.book());
        chair.offer(known.people());
        Copy copy = copied;
        if (first && copy != null && copy.source().lead().chairId() != null) {
            chair.show(copy.source().lead());
        }
        propose();
    }

    private void propose() {
        if (book != null) {
            chair.propose(book, type.getValue(), true);
            advise();
        }
    }

    private void advise() {
        MeetingType chosen = type.getValue();
        if (book != null && chosen != null) {
            advice.of(new Wish(null, chosen.key(), slot.slot(), chair.chair()));
        }
    }

    private void plan(Sheet sheet) {
        List<Form.Complaint> complaints = new ArrayList<>(slot.complaints());
        complaints.addAll(chair.complaints());
        MeetingType chosen = type.getValue();
        if (chosen == null) {
            complaints.add(new Form.Complaint("type", TEXTS.get("meeting.plan.noType")));
        }
        form.complain(complaints);
        if (!complaints.isEmpty() || chosen == null) {
            return;
        }
        Meeting.Slot when = slot.slot();
        Meeting.Lead lead = chair.lead();
        String words = title.getText();
        Copy copy = copied;
        bench.acts().deed(name(), () -> copy == null
                ? bench.workplace().meetings().plan(chosen.key(), words, when, lead)
                : bench.workplace().planning().duplicate(copy.source().id(), words, when, lead))
                .in(form)
                .said(TEXTS.format("meeting.plan.done", words.isBlank() ? chosen.naming().name() : words.strip()))
                .then(id -> {
                    sheet.close();
                    follow(id, copy == null && invite.isSelected() && when.onDate() != null);
                }).go();
    }

    private void follow(MeetingId id, boolean inviteNow) {
        if (inviteNow) {
            bench.acts().deed(TEXTS.get("meeting.plan.inviting"),
                    () -> bench.workplace().invitations().inviteAsRegulated(id)).go();
        }
        bench.ways().go(new Place.MeetingFile(id, MeetingPart.SUMMARY));
    }
}
