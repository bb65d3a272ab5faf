package org.huixu.desktop.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.jspecify.annotations.Nullable;

/** Who chairs, proposed from the convenors of the type, and the leader in charge where the type asks for one. */
final class ChairFields {

    private static final Texts TEXTS = Texts.of(ChairFields.class);

    private final PersonField chair = new PersonField();
    private final PersonField inCharge = new PersonField();
    private final FlowPane proposals = new FlowPane(6, 0);
    private @Nullable PersonId proposed;

    void addTo(Form form) {
        proposals.setFocusTraversable(false);
        form.row("chairId", TEXTS.get("meeting.lead.chair"), new Hinted(chair, proposals))
                .row("inChargeId", TEXTS.get("meeting.lead.inCharge"), inCharge);
        chair.setAccessibleText(TEXTS.get("meeting.lead.chair"));
    }

    void show(Meeting.Lead lead) {
        chair.choose(lead.chairId());
        inCharge.choose(lead.inChargeId());
    }

    void offer(List<PersonRow> people) {
        chair.offer(people);
        inCharge.offer(people);
    }

    /** Offers who may chair a meeting of that type; the first is put in where nobody else was chosen. */
    void propose(DayBook book, @Nullable MeetingType type, boolean putIn) {
        proposals.getChildren().clear();
        inCharge.setDisable(type == null || !type.papers().inChargeSigns());
        inCharge.setPromptText(TEXTS.get(inCharge.isDisabled() ? "meeting.lead.inCharge.none"
                : "meeting.lead.inCharge.prompt"));
        if (type == null || book.around().isEmpty()) {
            return;
        }
        Directory directory = book.around().get().directory();
        List<DayBook.Chair> chairs = book.chairs(type);
        boolean untouched = chair.getText().isBlank() || java.util.Objects.equals(chair.personId(), proposed);
        if (putIn && untouched && !chairs.isEmpty()) {
            proposed = chairs.getFirst().personId();
            chair.choose(proposed);
        }
        List<Node> links = new ArrayList<>();
        Label lead = new Label(TEXTS.get(chairs.isEmpty() ? "meeting.lead.nobody" : "meeting.lead.proposals"));
        lead.getStyleClass().add("form-note");
        links.add(lead);
        chairs.stream().limit(6).forEach(one -> {
            String name = directory.name(one.personId());
            boolean away = directory.absent(one.personId(), book.day());
            Hyperlink link = new Hyperlink(one.actingForId() != null
                    ? TEXTS.format("meeting.lead.acting", name, directory.name(one.actingForId()))
                    : away
                            ? TEXTS.format("meeting.lead.away", name)
                    : name);
            link.setOnAction(_ -> chair.choose(one.personId()));
            link.setFocusTraversable(false);
            links.add(link);
        });
        proposals.getChildren().setAll(links);
    }

    /** Told whenever somebody else is to chair. */
    void onChanged(Runnable action) {
        chair.personProperty().subscribe((_, _) -> action.run());
    }

    @Nullable
    PersonId chair() {
        return chair.personId();
    }

    List<Form.Complaint> complaints() {
        List<Form.Complaint> complaints = new ArrayList<>();
        if (chair.unreadable()) {
            complaints.add(new Form.Complaint("chairId", TEXTS.get("meeting.lead.unknown")));
        }
        if (!inCharge.isDisabled() && inCharge.unreadable()) {
            complaints.add(new Form.Complaint("inChargeId", TEXTS.get("meeting.lead.unknown")));
        }
        return complaints;
    }

    Meeting.Lead lead() {
        return new Meeting.Lead(chair.personId(), inCharge.isDisabled() ? null : inCharge.personId());
    }
}
