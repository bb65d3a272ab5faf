package org.huixu.desktop.meeting.material;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.packet.Packets.Receiver;
import org.huixu.application.packet.Scope;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.PersonId;

/** Chooses whose packets (领导材料包) are made, and of what. */
final class PacketSheet {

    private static final Texts TEXTS = Texts.of(PacketSheet.class);
    private static final double WIDTH = 640;
    private static final double HEIGHT = 340;

    private final Workbench bench;
    private final Meeting meeting;
    private final TableView<Receiver> table = Tables.table(TEXTS.get("material.packet.table"),
            TEXTS.get("material.packet.nobody"));

    PacketSheet(Workbench bench, Meeting meeting) {
        this.bench = bench;
        this.meeting = meeting;
    }

    void show() {
        bench.background().run(TEXTS.get("material.packets"), _ -> bench.office().packets().receivers(meeting.id()),
                this::show);
    }

    private void show(List<Receiver> receivers) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().setAll(List.of(Tables.text(TEXTS.get("material.column.name"), 110, Receiver::name),
                Tables.text(TEXTS.get("material.column.post"), 320, Receiver::post),
                Tables.text(TEXTS.get("material.packet.items"), 90, one -> Integer.toString(one.items()))));
        table.getItems().setAll(receivers);
        table.setPrefHeight(HEIGHT);
        Tables.select(table, Receiver::member);
        Label count = new Label();
        CheckBox own = new CheckBox(TEXTS.get("material.packet.own"));
        FlowPane choices = new FlowPane(choice("material.packet.members", Receiver::member),
                choice("material.packet.all", _ -> true), count);
        choices.getStyleClass().add("tool-flow");
        VBox content = new VBox(Sheets.paragraph(TEXTS.get("material.packet.about")), choices, table, own);
        content.getStyleClass().add("sheet-body");
        VBox.setVgrow(table, Priority.ALWAYS);
        Sheet sheet = new Sheet(TEXTS.get("material.packet.title"), content).width(WIDTH).focusOn(table);
        sheet.cancel(TEXTS.get("material.cancel"));
        Button make = sheet.confirm(TEXTS.get("material.packet.make"), () -> {
            List<PersonId> people = table.getSelectionModel().getSelectedItems().stream().map(Receiver::person)
                    .toList();
            bench.choosers().folder(TEXTS.get("material.packet.folder")).ifPresent(folder -> {
                sheet.close();
                new PacketMaking(bench, folder).make(meeting.id(), people,
                        own.isSelected() ? Scope.OWN : Scope.ALL);
            });
        });
        var selected = table.getSelectionModel().getSelectedItems();
        make.disableProperty().bind(Bindings.isEmpty(selected));
        count.textProperty().bind(Bindings.createStringBinding(
                () -> TEXTS.format("material.packet.count", Integer.toString(selected.size())), selected));
        bench.sheets().show(sheet);
    }

    private Button choice(String key, Predicate<Receiver> wanted) {
        Button button = new Button(TEXTS.get(key));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            Tables.select(table, wanted);
            table.requestFocus();
        });
        return button;
    }
}
