package org.huixu.desktop.meeting.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.CapacityWords;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.meeting.InvitationDesk;
import org.huixu.application.meeting.InvitationDesk.Difference;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.people.PersonId;

/** Proposes whom to invite and whose invitation to take back, each with a tick; nothing is done silently. */
final class DifferenceSheet {

    private static final Texts TEXTS = Texts.of(DifferenceSheet.class);

    private final Workbench bench;
    private final MeetingDossier dossier;
    private final Map<InvitationDesk.Proposed, CheckBox> missing = new LinkedHashMap<>();
    private final Map<Invitation, CheckBox> surplus = new LinkedHashMap<>();
    private final VBox content = new VBox();

    DifferenceSheet(Workbench bench, MeetingDossier dossier, Difference difference) {
        this.bench = bench;
        this.dossier = dossier;
        content.getStyleClass().add("tick-list");
        LocalDate day = java.util.Objects.requireNonNull(dossier.meeting().slot().onDate());
        content.getChildren().add(Sheets.paragraph(TEXTS.get("meeting.difference.note")));
        for (Capacity capacity : List.of(Capacity.MEMBER, Capacity.FIXED_OBSERVER, Capacity.ITEM_OBSERVER)) {
            List<InvitationDesk.Proposed> proposed = difference.missing().stream()
                    .filter(one -> one.capacity() == capacity).toList();
            if (!proposed.isEmpty()) {
                content.getChildren().add(heading(TEXTS.format("meeting.difference.add", CapacityWords.of(capacity),
                        Integer.toString(proposed.size()))));
                proposed.forEach(one -> missing.put(one, tick(words(one.personId(), day, why(one)))));
            }
        }
        if (!difference.surplus().isEmpty()) {
            content.getChildren().add(heading(TEXTS.format("meeting.difference.remove",
                    Integer.toString(difference.surplus().size()))));
            difference.surplus().forEach(one -> surplus.put(one,
                    tick(words(one.personId(), day, CapacityWords.of(one.capacity())))));
        }
    }

    void show() {
        Sheet sheet = new Sheet(TEXTS.get("meeting.people.propose"), content).width(600);
        sheet.cancel(TEXTS.get("meeting.people.giveUp"));
        sheet.focusOn(sheet.confirm(TEXTS.get("meeting.difference.do"), () -> settle(sheet)));
        bench.sheets().show(sheet);
    }

    private void settle(Sheet sheet) {
        Difference chosen = new Difference(ticked(missing), ticked(surplus));
        bench.acts().deed(TEXTS.get("meeting.people.propose"),
                () -> bench.workplace().invitations().settle(dossier.meeting().id(), chosen))
                .said(TEXTS.format("meeting.difference.done", Integer.toString(chosen.missing().size()),
                        Integer.toString(chosen.surplus().size())))
                .then(_ -> sheet.close()).go();
    }

    private String why(InvitationDesk.Proposed one) {
        return one.office() == null
                ? TEXTS.format("meeting.why.presents", dossier.facts()
                        .flatMap(facts -> Optional.ofNullable(one.itemId()).flatMap(facts.agenda()::item))
                        .map(item -> item.item().matter().title()).orElse(""))
                : TEXTS.format("meeting.why.office", Guests.officeName(dossier, one.office()),
                        dossier.type().map(type -> type.naming().article()).orElse(""));
    }

    private static <T> List<T> ticked(Map<T, CheckBox> ticks) {
        return ticks.entrySet().stream().filter(one -> one.getValue().isSelected()).map(Map.Entry::getKey).toList();
    }

    private String words(PersonId person, LocalDate day, String why) {
        return TEXTS.format("meeting.difference.line", dossier.name(person),
                dossier.around().directory().post(person, day), why);
    }

    private CheckBox tick(String words) {
        CheckBox tick = new CheckBox(words);
        tick.setSelected(true);
        content.getChildren().add(tick);
        return tick;
    }

    private static Node heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("section-title");
        return label;
    }
}
