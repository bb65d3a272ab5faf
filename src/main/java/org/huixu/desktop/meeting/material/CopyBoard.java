package org.huixu.desktop.meeting.material;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.material.SecretCopyId;
import org.jspecify.annotations.Nullable;

/** Numbered copies of secret papers: who holds which, and which are back (art. 74). */
final class CopyBoard {

    private static final Texts TEXTS = Texts.of(CopyBoard.class);

    private final CopySheets sheets;
    private final TableView<CopyRow> table = Tables.table(TEXTS.get("material.copy.table"),
            TEXTS.get("material.copy.nothing"));
    private final Label standing = new Label();
    private final Button name = button("material.copy.name", this::name);
    private final Button handOut = button("material.copy.handOut", this::handOut);
    private final Button back = button("material.copy.back", this::takeBack);
    private final Button all = button("material.copy.allBack", this::takeAllBack);
    private final Button remove = button("material.copy.remove", this::remove);
    private final VBox node;
    private @Nullable MeetingFacts facts;

    /** A copy with the words it is shown by. */
    private record CopyRow(SecretCopy copy, String paper, String holder) {
    }

    CopyBoard(Workbench bench) {
        sheets = new CopySheets(bench);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().setAll(List.of(Tables.text(TEXTS.get("material.copy.paper"), 230, CopyRow::paper),
                Tables.text(TEXTS.get("material.copy.number"), 84,
                        row -> TEXTS.format("material.copy.no", Integer.toString(row.copy().copyNumber()))),
                Tables.text(TEXTS.get("material.copy.holder"), 90, CopyRow::holder),
                Tables.text(TEXTS.get("material.copy.handedAt"), 120, row -> at(row.copy(), false)),
                Tables.text(TEXTS.get("material.copy.returnedAt"), 120, row -> at(row.copy(), true))));
        Tables.keys(table, this::takeBack, this::remove);
        handOut.getStyleClass().add("accent");
        back.setTooltip(new Tooltip(TEXTS.get("material.copy.back.key")));
        remove.setTooltip(new Tooltip(TEXTS.get("material.copy.remove.key")));
        table.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<CopyRow>) _ -> enable());
        standing.setWrapText(true);
        HBox head = new HBox(standing);
        head.getStyleClass().add("toolbar-line");
        FlowPane tools = new FlowPane(name, handOut, back, all, remove);
        tools.getStyleClass().add("tool-flow");
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(head, tools, table);
        node.getStyleClass().add("delivery-board");
        enable();
    }

    Node node() {
        return node;
    }

    void focus() {
        table.requestFocus();
    }

    void show(MeetingFacts now) {
        facts = now;
        Stream<Material> onAgenda = secret(now).stream().flatMap(item -> item.papers().stream())
                .map(ItemFacts.Paper::material);
        List<CopyRow> rows = Stream.concat(onAgenda, now.people().handed().takenOff().stream())
                .flatMap(paper -> now.people().handed().copies().stream()
                        .filter(copy -> copy.materialId().equals(paper.id()))
                        .sorted(Comparator.comparingInt(SecretCopy::copyNumber))
                        .map(copy -> new CopyRow(copy, paper.title(), now.name(copy.personId()))))
                .toList();
        Tables.show(table, rows, row -> row.copy().id());
        long out = rows.stream().filter(row -> row.copy().returnedAt() == null).count();
        boolean nothing = secret(now).isEmpty() && rows.isEmpty();
        standing.setText(nothing
                ? TEXTS.get("material.copy.noItem")
                : TEXTS.format("material.copy.standing", Integer.toString(rows.size()), Long.toString(out)));
        standing.getStyleClass().setAll("label", nothing ? "faint" : "chip",
                out == 0 ? "neutral" : "warn");
        enable();
    }

    private static List<ItemFacts> secret(MeetingFacts facts) {
        return facts.agenda().items().stream().filter(item -> item.item().flags().secret()).toList();
    }

    private void enable() {
        MeetingFacts now = facts;
        boolean none = now == null || secret(now).isEmpty();
        name.setDisable(none);
        handOut.setDisable(now == null || secret(now).stream().allMatch(item -> item.papers().isEmpty()));
        back.setDisable(out(table.getSelectionModel().getSelectedItems()).isEmpty());
        all.setDisable(out(table.getItems()).isEmpty());
        remove.setDisable(table.getSelectionModel().isEmpty());
    }

    private static List<SecretCopyId> out(List<CopyRow> rows) {
        return rows.stream().map(CopyRow::copy).filter(copy -> copy.returnedAt() == null).map(SecretCopy::id).toList();
    }

    private void name() {
        MeetingFacts now = facts;
        if (now != null) {
            sheets.name(secret(now));
        }
    }

    private void handOut() {
        MeetingFacts now = facts;
        if (now != null) {
            sheets.handOut(now, secret(now));
        }
    }

    private void takeBack() {
        takeBack(out(table.getSelectionModel().getSelectedItems()));
    }

    private void takeAllBack() {
        takeBack(out(table.getItems()));
    }

    private void takeBack(List<SecretCopyId> copies) {
        MeetingFacts now = facts;
        if (now != null && !copies.isEmpty()) {
            sheets.takeBack(now, copies);
        }
    }

    private void remove() {
        MeetingFacts now = facts;
        List<SecretCopyId> chosen = table.getSelectionModel().getSelectedItems().stream().map(row -> row.copy().id())
                .toList();
        if (now != null && !chosen.isEmpty()) {
            sheets.remove(now, chosen);
        }
    }

    private String at(SecretCopy copy, boolean returned) {
        MeetingFacts now = facts;
        if (now == null) {
            return "";
        }
        if (!returned) {
            return Moments.of(now.around().time(), copy.handedAt());
        }
        return copy.returnedAt() == null
                ? TEXTS.get("material.copy.out")
                : Moments.of(now.around().time(), copy.returnedAt());
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(TEXTS.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
