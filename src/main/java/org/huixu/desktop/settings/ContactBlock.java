package org.huixu.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.office.OfficeContact;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.work.Workbench;

/** Whom others ask, as notices of meetings have it. */
final class ContactBlock {

    private static final Texts TEXTS = Texts.of(ContactBlock.class);
    private static final int NAME_COLUMNS = 12;
    private static final int PHONE_COLUMNS = 16;

    private final Workbench bench;
    private final Background.Lane lane;
    private final TextField name = new TextField();
    private final TextField phone = new TextField();
    private final VBox node;

    ContactBlock(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        name.setPrefColumnCount(NAME_COLUMNS);
        phone.setPrefColumnCount(PHONE_COLUMNS);
        name.setAccessibleText(TEXTS.get("settings.contact.name"));
        phone.setAccessibleText(TEXTS.get("settings.contact.phone"));
        Button save = new Button(TEXTS.get("settings.contact.save"));
        save.setOnAction(_ -> save());
        name.setOnAction(_ -> save());
        phone.setOnAction(_ -> save());
        HBox line = new HBox(new Label(TEXTS.get("settings.contact.name")), name,
                new Label(TEXTS.get("settings.contact.phone")), phone, save);
        line.getStyleClass().add("toolbar-line");
        node = Section.block(TEXTS.get("settings.contact"), TEXTS.get("settings.contact.about"), line);
    }

    Node node() {
        return node;
    }

    /** Reads what is stored; what is being typed stays. */
    void load() {
        if (!name.isFocused() && !phone.isFocused()) {
            lane.run(TEXTS.get("settings.loading"),
                    _ -> bench.workplace().store().read(reader -> OfficeContact.of(reader)), now -> {
                        name.setText(now.name() == null ? "" : now.name());
                        phone.setText(now.phone() == null ? "" : now.phone());
                    });
        }
    }

    void close() {
        lane.drop();
    }

    private void save() {
        OfficeContact typed = new OfficeContact(name.getText(), phone.getText());
        bench.acts().deed(TEXTS.get("settings.contact"), () -> bench.workplace().office().contact(typed))
                .said(TEXTS.get("settings.contact.saved")).go();
    }
}
