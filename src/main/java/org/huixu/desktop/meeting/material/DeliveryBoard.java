package org.huixu.desktop.meeting.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.compliance.Deliveries;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who got the papers in which round, with the days by which they were due. */
final class DeliveryBoard {

    private static final Texts TEXTS = Texts.of(DeliveryBoard.class);
    private static final double WIDTH = 520;
    private static final double CARD = 330;

    private final Workbench bench;
    private final TableView<SetRecipient> table = Tables.table(TEXTS.get("material.table"),
            TEXTS.get("material.nobody"));
    private final HBox deadlines = new HBox();
    private final VBox node;
    private @Nullable MeetingFacts facts;

    DeliveryBoard(Workbench bench) {
        this.bench = bench;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().setAll(List.of(Tables.text(TEXTS.get("material.column.name"), 76, SetRecipient::name),
                Tables.text(TEXTS.get("material.column.post"), 190, SetRecipient::post),
                Tables.text(TEXTS.get("material.column.what"), 80, DeliveryBoard::what),
                Tables.text(TEXTS.get("material.round.first"), 160, one -> round(one.first())),
                Tables.text(TEXTS.get("material.round.second"), 160, one -> round(one.second()))));
        Tables.keys(table, () -> deliver(table.getSelectionModel().getSelectedItems().stream()
                .anyMatch(one -> one.first().delivery() == null) ? 1 : 2), () -> {
                });
        deadlines.getStyleClass().add("deadlines");
        Button missing = new Button(TEXTS.get("material.selectMissing"));
        missing.setOnAction(_ -> selectMissing());
        Button first = new Button(TEXTS.get("material.deliver.first"));
        first.setTooltip(new Tooltip(TEXTS.get("material.deliver.key")));
        first.setOnAction(_ -> deliver(1));
        first.getStyleClass().add("accent");
        Button second = new Button(TEXTS.get("material.deliver.second"));
        second.setOnAction(_ -> deliver(2));
        HBox tools = new HBox(missing, first, second);
        tools.getStyleClass().add("toolbar-line");
        tools.getChildren().forEach(one -> ((Region) one).setMinWidth(Region.USE_PREF_SIZE));
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(deadlines, tools, table);
        node.getStyleClass().add("delivery-board");
        var none = javafx.beans.binding.Bindings.isEmpty(table.getSelectionModel().getSelectedItems());
        first.disableProperty().bind(none);
        second.disableProperty().bind(none);
    }

    Node node() {
        return node;
    }

    void focus() {
        table.requestFocus();
    }

    void show(MeetingFacts now) {
        facts = now;
        List<SetRecipient> all = SetRecipient.all(now);
        Tables.show(table, all, SetRecipient::person);
        deadlines.getChildren().setAll(card(now, all, 1), card(now, all, 2));
    }

    /** Selects who has not got the first round; when all have, the second. */
    private void selectMissing() {
        int round = table.getItems().stream().anyMatch(one -> one.first().delivery() == null) ? 1 : 2;
        Tables.select(table, one -> one.round(round).delivery() == null);
        table.requestFocus();
    }

    /** Delivers to all who have not got the round that is due. */
    void deliverMissing() {
        selectMissing();
        table.getSelectionModel().getSelectedItems().stream().findFirst()
                .ifPresent(one -> deliver(one.first().delivery() == null ? 1 : 2));
    }

    private void deliver(int round) {
        MeetingFacts now = facts;
        List<PersonId> chosen =
                table.getSelectionModel().getSelectedItems().stream().map(SetRecipient::person).toList();
        if (now == null || chosen.isEmpty()) {
            return;
        }
        String name = TEXTS.get(round == 1 ? "material.round.first" : "material.round.second");
        MomentField at = new MomentField(bench::time, bench.time().local());
        TextField receivedBy = new TextField();
        receivedBy.setPromptText(TEXTS.get("material.receivedBy.prompt"));
        Form form = new Form().row("deliveredAt", TEXTS.get("material.deliveredAt"), at)
                .row("receivedBy", TEXTS.get("material.receivedBy"), receivedBy)
                .note(TEXTS.format("material.deliver.note", Integer.toString(chosen.size())));
        Sheet sheet = new Sheet(name, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("material.cancel"));
        sheet.confirm(TEXTS.get("material.record"), () -> {
            if (at.moment().isEmpty()) {
                form.complain(List.of(new Form.Complaint("deliveredAt", TEXTS.get("material.noTime"))));
                return;
            }
            var moment = at.moment().get();
            String signer = receivedBy.getText();
            bench.acts().deed(name, () -> bench.workplace().deliveries().deliverSets(now.meeting().id(), chosen, round,
                    moment, signer)).under(now.meeting().id()).in(form).then(served -> {
                        sheet.close();
                        bench.notices().done(TEXTS.format("material.delivered", name,
                                Integer.toString(served.size())));
                    }).go();
        });
        bench.sheets().show(sheet.focusOn(receivedBy));
    }

    private static Node card(MeetingFacts facts, List<SetRecipient> all, int round) {
        long served = all.stream().filter(one -> one.round(round).delivery() != null).count();
        long late = all.stream().filter(one -> one.round(round).late()).count();
        Label title = new Label(TEXTS.get(round == 1 ? "material.round.first" : "material.round.second"));
        title.getStyleClass().add("section-title");
        Label count = new Label(TEXTS.format("material.served", Long.toString(served), Integer.toString(all.size())));
        count.getStyleClass().addAll("chip", served == all.size() && !all.isEmpty() ? "good" : "neutral");
        HBox head = new HBox(title, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("toolbar-line");
        if (late > 0) {
            Label chip = new Label(TEXTS.format("material.lateCount", Long.toString(late)));
            chip.getStyleClass().addAll("chip", "warn");
            head.getChildren().add(chip);
        }
        Label due = new Label(due(facts, round));
        due.setWrapText(true);
        due.setMinHeight(Region.USE_PREF_SIZE);
        due.getStyleClass().add("faint");
        VBox card = new VBox(head, due);
        card.getStyleClass().add("card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(CARD);
        card.setMinWidth(0);
        return card;
    }

    private static String due(MeetingFacts facts, int round) {
        Optional<Deadline> deadline = Deliveries.deadline(facts, round);
        if (deadline.isEmpty()) {
            return TEXTS.get("material.noDeadline");
        }
        LocalDate day = deadline.get().day();
        int days = facts.around().calendar().workingDaysBetween(day, facts.day());
        String words = TEXTS.format("material.deadline", ChineseText.date(day),
                facts.around().regulation().title().officeHoursEnd().toString(), Integer.toString(days));
        return deadline.get().unknownYears().isEmpty()
                ? words
                : words + TEXTS.format("material.unknownYears", deadline.get().unknownYears().stream()
                        .map(year -> Integer.toString(year)).collect(Collectors.joining(TEXTS.get("material.comma"))));
    }

    private static String what(SetRecipient recipient) {
        return recipient.full()
                ? TEXTS.get("material.fullSet")
                : TEXTS.format("material.items", recipient.items().stream().map(one -> Integer.toString(one))
                        .collect(Collectors.joining(TEXTS.get("material.comma"))));
    }

    private String round(SetRecipient.Round round) {
        Delivery delivery = round.delivery();
        MeetingFacts now = facts;
        if (delivery == null || now == null) {
            return "";
        }
        OfficeTime time = now.around().time();
        StringBuilder words = new StringBuilder(Moments.of(time, delivery.deliveredAt()));
        if (delivery.receivedBy() != null) {
            words.append(TEXTS.format("material.by", delivery.receivedBy()));
        }
        if (round.late()) {
            words.append(TEXTS.get("material.late"));
        }
        if (delivery.recordedLate()) {
            words.append(TEXTS.format("material.recordedLate", Moments.of(time, delivery.recordedAt())));
        }
        return words.toString();
    }
}
