package org.huixu.desktop.item;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huixu.application.pool.Pool;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;

/** Puts an item on the agenda of one of the coming meetings of its type. */
final class ListSheet {

    private static final Texts TEXTS = Texts.of(ListSheet.class);

    private final Workbench bench;
    private final PoolItem item;

    ListSheet(Workbench bench, PoolItem item) {
        this.bench = bench;
        this.item = item;
    }

    void show() {
        bench.background().run(TEXTS.get("item.reading"), _ -> bench.workplace().pool().open().meetings().stream()
                .filter(one -> one.type().equals(item.about().target())).map(Pool.Coming::meeting).toList(),
                this::show);
    }

    private void show(List<PoolItem.Listed> meetings) {
        if (meetings.isEmpty()) {
            bench.sheets().ask(TEXTS.get("item.schedule"), TEXTS.format("item.schedule.none", item.about().type()),
                    TEXTS.get("item.schedule.plan"), TEXTS.get("item.cancel"),
                    () -> bench.ways().go(new Place.Meetings()));
            return;
        }
        ComboBox<PoolItem.Listed> meeting = new ComboBox<>();
        meeting.setMaxWidth(Double.MAX_VALUE);
        meeting.setConverter(new Words<>(one -> one.day() == null
                ? one.title()
                : TEXTS.format("item.schedule.meeting", ChineseText.brief(one.day()), one.title())));
        meeting.getItems().setAll(meetings);
        meeting.setValue(meetings.getFirst());
        Form form = new Form();
        form.row("meeting", TEXTS.get("item.schedule.to"), meeting);
        Label title = Sheets.paragraph(item.about().title());
        VBox content = new VBox(title, form);
        content.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.get("item.schedule"), content).width(560).aside(form.whole()).focusOn(meeting);
        sheet.cancel(TEXTS.get("item.cancel"));
        sheet.confirm(TEXTS.get("item.schedule"), () -> {
            PoolItem.Listed chosen = meeting.getValue();
            bench.acts().deed(TEXTS.get("item.schedule"),
                    () -> bench.workplace().agenda().schedule(chosen.id(), item.id(), null)).under(item.id()).in(form)
                    .said(TEXTS.format("item.schedule.done", item.about().title(), chosen.title()))
                    .then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
    }
}
