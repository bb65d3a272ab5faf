package org.huixu.desktop.meeting.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.minutes.RecordDesk.Said;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Words;
import org.huixu.domain.minutes.EntryKind;
import org.huixu.domain.people.PersonId;

/** Who said what: a person of the directory by his initials or any name, the words, and what they are. */
final class RecordEntryForm {

    private static final Texts TEXTS = Texts.of(RecordEntryForm.class);

    private final PersonField speaker = new PersonField();
    private final GrowingArea text = new GrowingArea().lines(2);
    private final ComboBox<EntryKind> kind = new ComboBox<>();
    private final Form form = new Form();
    private List<PersonRow> people = List.of();

    RecordEntryForm() {
        kind.getItems().setAll(EntryKind.values());
        kind.setConverter(new Words<>(RecordEntryForm::kind));
        kind.setValue(EntryKind.SPEECH);
        speaker.setPromptText(TEXTS.get("record.speaker.prompt"));
        text.setPromptText(TEXTS.get("record.text.prompt"));
        form.row("speaker", TEXTS.get("record.speaker"), speaker)
                .row("text", TEXTS.get("record.text"), new VBox(text)).row("kind", TEXTS.get("record.kind"), kind);
        speaker.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !speaker.getText().isBlank()) {
                event.consume();
                text.requestFocus();
            }
        });
    }

    static String kind(EntryKind kind) {
        return TEXTS.get(switch (kind) {
            case SPEECH -> "record.kind.speech";
            case DIFFERENCE -> "record.kind.difference";
            case CONCLUSION -> "record.kind.conclusion";
        });
    }

    Form form() {
        return form;
    }

    PersonField speaker() {
        return speaker;
    }

    GrowingArea text() {
        return text;
    }

    ComboBox<EntryKind> kind() {
        return kind;
    }

    void offer(List<PersonRow> rows) {
        people = rows;
        speaker.offer(rows);
    }

    /** What is typed; complains where it is not enough. */
    Optional<Said> read(RecorderField recorder) {
        PersonId person = speaker.personId();
        String name = person == null
                ? speaker.getText().strip()
                : people.stream().filter(one -> one.id().equals(person.value())).map(PersonRow::name).findFirst()
                        .orElse(speaker.getText().strip());
        List<Form.Complaint> complaints = new ArrayList<>();
        if (name.isEmpty()) {
            complaints.add(new Form.Complaint("speaker", TEXTS.get("record.noSpeaker")));
        }
        if (text.getText().isBlank()) {
            complaints.add(new Form.Complaint("text", TEXTS.get("record.noText")));
        }
        form.complain(complaints);
        return complaints.isEmpty()
                ? Optional.of(new Said(kind.getValue(), person, name, text.getText(), recorder.person(),
                        recorder.name()))
                : Optional.empty();
    }
}
