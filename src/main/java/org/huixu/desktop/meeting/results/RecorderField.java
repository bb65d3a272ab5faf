package org.huixu.desktop.meeting.results;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who takes the record; empty: who is at the desk. */
final class RecorderField {

    private static final Texts TEXTS = Texts.of(RecorderField.class);

    private final PersonField field = new PersonField();
    private final HBox node;
    private List<PersonRow> people = List.of();

    /**
     * @param desk the name of who is at the desk
     */
    RecorderField(String desk) {
        field.setPromptText(desk);
        field.setAccessibleText(TEXTS.get("results.recorder"));
        Label caption = new Label(TEXTS.get("results.recorder"));
        caption.setMinWidth(Region.USE_PREF_SIZE);
        node = new HBox(caption, field);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("toolbar-line");
    }

    Node node() {
        return node;
    }

    void offer(List<PersonRow> rows) {
        people = rows;
        field.offer(rows);
    }

    @Nullable
    PersonId person() {
        return field.personId();
    }

    String name() {
        PersonId person = field.personId();
        return person == null
                ? field.getText().strip()
                : people.stream().filter(one -> one.id().equals(person.value())).map(PersonRow::name).findFirst()
                        .orElse("");
    }
}
