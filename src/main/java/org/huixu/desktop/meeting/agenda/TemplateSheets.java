package org.huixu.desktop.meeting.agenda;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.agenda.TemplateDesk;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemTemplate;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.CheckKey;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Templates of items that come again and again: kept from an item, listed, changed, taken away. */
public final class TemplateSheets {

    private static final Texts TEXTS = Texts.of(TemplateSheets.class);
    private static final double WIDTH = 780;
    private static final double HEIGHT = 260;

    private final Workbench bench;

    public TemplateSheets(Workbench bench) {
        this.bench = bench;
    }

    private record Row(TemplateDesk.Known known, String type, String unit) {
    }

    private record Around(DayBook book, List<PersonRow> people) {
    }

    /** Keeps what recurs of the item under a name. */
    void keep(ItemId item, String title) {
        Form form = new Form();
        TextField name = new TextField(title);
        form.note(TEXTS.get("meeting.template.keep.note")).row("name", TEXTS.get("meeting.template.name"), name);
        Sheet sheet = new Sheet(TEXTS.get("meeting.template.keep"), form).width(560);
        sheet.aside(form.whole()).focusOn(name).cancel(TEXTS.get("meeting.agenda.giveUp"));
        sheet.confirm(TEXTS.get("meeting.item.save"), () -> bench.acts()
                .deed(TEXTS.get("meeting.template.keep"),
                        () -> bench.workplace().templates().keep(item, name.getText()))
                .in(form).said(TEXTS.format("meeting.template.kept", name.getText().strip()))
                .then(_ -> sheet.close()).go());
        bench.sheets().show(sheet);
        name.selectAll();
    }

    /**
     * Lists all templates, to be changed or taken away.
     *
     * @param then told when the list is closed
     */
    public void manage(Runnable then) {
        TableView<Row> table = Tables.table(TEXTS.get("meeting.template.list"),
                TEXTS.get("meeting.template.list.empty"));
        table.getColumns().setAll(List.of(
                Tables.text(TEXTS.get("meeting.template.name"), 200, row -> row.known().content().name()),
                Tables.text(TEXTS.get("meeting.item.target"), 110, Row::type),
                Tables.text(TEXTS.get("meeting.item.unit"), 130, Row::unit),
                Tables.text(TEXTS.get("meeting.item.title"), 240, row -> row.known().content().matter().title())));
        table.setPrefHeight(HEIGHT);
        VBox.setVgrow(table, Priority.ALWAYS);
        Button fresh = new Button(TEXTS.get("meeting.template.new"), Icons.of(Feather.PLUS));
        fresh.setOnAction(_ -> create());
        Button change = new Button(TEXTS.get("meeting.template.change"), Icons.of(Feather.EDIT_3));
        Button remove = new Button(TEXTS.get("meeting.template.remove"), Icons.of(Feather.X));
        change.setOnAction(_ -> selected(table, this::edit));
        remove.setOnAction(_ -> selected(table, this::remove));
        change.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        HBox tools = new HBox(fresh, change, remove);
        tools.getStyleClass().add("toolbar-line");
        VBox content = new VBox(Sheets.paragraph(TEXTS.get("meeting.template.manage.note")), tools, table);
        content.getStyleClass().add("item-section");
        Tables.keys(table, () -> selected(table, this::edit), () -> selected(table, this::remove));
        Sheet sheet = new Sheet(TEXTS.get("meeting.template.manage.title"), content).width(WIDTH).focusOn(table);
        sheet.button(TEXTS.get("meeting.item.close"), sheet::close);
        sheet.onClosed(bench.changes().onAny(_ -> load(table))::unsubscribe).onClosed(then);
        bench.sheets().show(sheet);
        load(table);
    }

    private void load(TableView<Row> table) {
        bench.background().run(TEXTS.get("meeting.item.reading"), _ -> {
            DayBook book = bench.workplace().dossiers().day(bench.today());
            return bench.workplace().store().read(TemplateDesk::all).stream().map(one -> row(book, one)).toList();
        }, rows -> {
            boolean first = table.getItems().isEmpty();
            Tables.show(table, rows, row -> row.known().template().id());
            if (first && !rows.isEmpty()) {
                table.getSelectionModel().select(0);
            }
        });
    }

    private static Row row(DayBook book, TemplateDesk.Known known) {
        ItemTemplate.Source source = known.content().source();
        UnitId unit = source.unitId();
        return new Row(known, book.types().stream().filter(one -> one.key().equals(source.target()))
                .map(one -> one.naming().name()).findFirst().orElse(source.target().value()),
                unit == null
                        ? TEXTS.get("meeting.template.anyUnit")
                        : book.around().map(one -> one.directory().shortName(unit, book.day())).orElse(""));
    }

    private static void selected(TableView<Row> table, java.util.function.Consumer<TemplateDesk.Known> action) {
        @Nullable
        Row row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row.known());
        }
    }

    private void remove(TemplateDesk.Known known) {
        bench.acts().deed(TEXTS.get("meeting.template.remove"),
                () -> bench.workplace().templates().remove(known.template().id()))
                .said(TEXTS.format("meeting.template.removed", known.content().name())).go();
    }

    private void create() {
        enter(TEXTS.get("meeting.template.new"), "meeting.template.kept", null,
                content -> bench.workplace().templates().create(content));
    }

    private void edit(TemplateDesk.Known known) {
        enter(TEXTS.get("meeting.template.change"), "meeting.template.changed", known.content(), content -> bench
                .workplace().templates().edit(known.template().id(), known.template().version(), content));
    }

    /** @param known what is changed; null for a new one */
    private <R> void enter(String title, String said, TemplateDesk.@Nullable Content known,
            Function<TemplateDesk.Content, Outcome<R>> storing) {
        Form form = new Form();
        TextField name = new TextField(known == null ? "" : known.name());
        form.row("name", TEXTS.get("meeting.template.name"), name);
        ItemFields fields = new ItemFields(bench, form);
        fields.withoutReporter();
        WaivedField waived = new WaivedField();
        form.row("waived", TEXTS.get("meeting.template.waived"), waived);
        Sheet sheet = new Sheet(title, form).width(WIDTH);
        sheet.aside(form.whole()).focusOn(name).cancel(TEXTS.get("meeting.agenda.giveUp"));
        sheet.confirm(TEXTS.get("meeting.item.save"), () -> fields.read(false).ifPresent(entered -> {
            if (waived.incomplete()) {
                form.complain(List.of(new Form.Complaint("waived", TEXTS.get("meeting.template.waived.missing"))));
                waived.focusOnMissing();
                return;
            }
            TemplateDesk.Content content = content(name.getText(), entered, waived.waived());
            bench.acts().deed(title, () -> storing.apply(content)).in(form)
                    .said(TEXTS.format(said, name.getText().strip())).then(_ -> sheet.close()).go();
        }));
        bench.sheets().show(sheet);
        bench.background().run(TEXTS.get("meeting.item.reading"),
                _ -> new Around(bench.workplace().dossiers().day(bench.today()),
                        bench.workplace().lists().people(bench.today())),
                around -> {
                    fields.offer(around.book(), around.people(), bench.today());
                    around.book().around()
                            .ifPresent(one -> waived.offer(one.regulation().matters().checks()));
                    if (known != null) {
                        fields.show(known);
                        waived.choose(known.waived());
                    }
                });
    }

    private static TemplateDesk.Content content(String name, ItemFields.Entered entered,
            Map<CheckKey, String> waived) {
        Item.Matter matter = entered.matter();
        return new TemplateDesk.Content(name,
                new ItemTemplate.Source(entered.origin(), entered.unit(), entered.target()), matter, entered.flags(),
                entered.heard(), waived);
    }
}
