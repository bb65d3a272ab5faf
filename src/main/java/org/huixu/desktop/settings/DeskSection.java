package org.huixu.desktop.settings;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.store.Actor;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.WhileShown;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.PersonId;

/** Who is at the desk (经办人). */
final class DeskSection implements Section {

    private static final Texts TEXTS = Texts.of(DeskSection.class);
    private static final int COLUMNS = 24;

    private final Workbench bench;
    private final Background.Lane lane;
    private final PersonField field = new PersonField();
    private final Button take = new Button(TEXTS.get("settings.desk.take"));
    private final ContactBlock contact;
    private final VBox node;

    DeskSection(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        Label now = new Label();
        now.getStyleClass().add("settings-value");
        WhileShown.follow(now, bench.desk().actorProperty(), actor -> now.setText(actor.name()));
        field.setPrefColumnCount(COLUMNS);
        field.setAccessibleText(TEXTS.get("settings.desk.other"));
        take.disableProperty().bind(field.textProperty().isEmpty());
        take.setOnAction(_ -> take());
        field.setOnAction(_ -> take());
        HBox line = new HBox(new Label(TEXTS.get("settings.desk.other")), field, take);
        line.getStyleClass().add("toolbar-line");
        HBox present = new HBox(new Label(TEXTS.get("settings.desk.now")), now);
        present.getStyleClass().add("toolbar-line");
        contact = new ContactBlock(bench);
        node = new VBox(Section.block(TEXTS.get("settings.desk"), TEXTS.get("settings.desk.about"), present, line),
                contact.node());
        node.getStyleClass().add("settings-blocks");
        load();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void load() {
        LocalDate today = bench.today();
        lane.run(TEXTS.get("settings.loading"), _ -> bench.workplace().lists().people(today), field::offer);
        contact.load();
    }

    @Override
    public void close() {
        lane.drop();
        contact.close();
    }

    private void take() {
        PersonId id = field.personId();
        PersonRow row = field.personProperty().get();
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            return;
        }
        Actor actor = id == null || row == null ? new Actor(null, typed) : new Actor(id, row.name());
        bench.desk().take(actor);
        take.requestFocus(); // takes the list of suggestions away
        bench.notices().done(TEXTS.format("settings.desk.taken", actor.name()));
    }
}
