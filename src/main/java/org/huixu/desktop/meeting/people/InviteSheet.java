package org.huixu.desktop.meeting.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.huixu.application.attendance.CapacityWords;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.people.PersonId;

/** Invites one person: as a guest, as observer of an item, or as a member where the type names no members. */
final class InviteSheet {

    private static final Texts TEXTS = Texts.of(InviteSheet.class);

    private final Workbench bench;
    private final MeetingDossier dossier;
    private final Form form = new Form();
    private final PersonField person = new PersonField();
    private final RadioButton observer = new RadioButton(CapacityWords.of(Capacity.ITEM_OBSERVER));
    private final RadioButton guest = new RadioButton(CapacityWords.of(Capacity.GUEST));
    private final RadioButton member = new RadioButton(CapacityWords.of(Capacity.MEMBER));
    private final ComboBox<Item> item = new ComboBox<>();

    InviteSheet(Workbench bench, MeetingDossier dossier) {
        this.bench = bench;
        this.dossier = dossier;
        ToggleGroup group = new ToggleGroup();
        List.of(member, observer, guest).forEach(one -> one.setToggleGroup(group));
        boolean free = dossier.type().map(type -> type.people().members().isEmpty()).orElse(true);
        member.setManaged(free);
        member.setVisible(free);
        dossier.outlook().ifPresent(facts -> facts.agenda().entries().forEach(entry -> facts.agenda()
                .item(entry.itemId()).ifPresent(one -> item.getItems().add(one.item()))));
        observer.setDisable(item.getItems().isEmpty());
        (free ? member : item.getItems().isEmpty() ? guest : observer).setSelected(true);
        item.setMaxWidth(Double.MAX_VALUE);
        item.getSelectionModel().selectFirst();
        item.disableProperty().bind(observer.selectedProperty().not());
        item.setConverter(new Words<>(one -> one.matter().title()));
        HBox capacities = new HBox(member, observer, guest);
        capacities.getStyleClass().add("toolbar-line");
        form.row("person", TEXTS.get("meeting.invite.person"), person)
                .row("capacity", TEXTS.get("meeting.invite.capacity"), capacities)
                .row("item", TEXTS.get("meeting.invite.item"), item);
    }

    void show() {
        Sheet sheet = new Sheet(TEXTS.get("meeting.people.invite"), form).width(560);
        sheet.aside(form.whole()).focusOn(person).cancel(TEXTS.get("meeting.people.giveUp"));
        sheet.confirm(TEXTS.get("meeting.invite.do"), () -> invite(sheet));
        bench.sheets().show(sheet);
        bench.background().run(TEXTS.get("meeting.invite.reading"),
                _ -> bench.workplace().lists().people(dossier.day()), this::offer);
    }

    /** Whom the rules name as those who may be invited come first. */
    private void offer(List<PersonRow> rows) {
        List<PersonId> named = dossier.mayBeInvited();
        person.offer(Stream
                .concat(rows.stream().filter(row -> named.contains(new PersonId(row.id()))), rows.stream()).distinct()
                .toList());
    }

    private void invite(Sheet sheet) {
        PersonId chosen = person.personId();
        List<Form.Complaint> complaints = new ArrayList<>();
        if (chosen == null) {
            complaints.add(new Form.Complaint("person", TEXTS.get("meeting.invite.nobody")));
        }
        form.complain(complaints);
        if (chosen == null) {
            return;
        }
        Capacity capacity = member.isSelected()
                ? Capacity.MEMBER
                : guest.isSelected() ? Capacity.GUEST : Capacity.ITEM_OBSERVER;
        Item heard = observer.isSelected() ? item.getValue() : null;
        bench.acts().deed(TEXTS.get("meeting.people.invite"),
                () -> bench.workplace().invitations().invite(dossier.meeting().id(), chosen, capacity,
                        heard == null ? null : heard.id()))
                .in(form).said(TEXTS.format("meeting.invite.done", person.getText()))
                .then(_ -> sheet.close()).go();
    }
}
