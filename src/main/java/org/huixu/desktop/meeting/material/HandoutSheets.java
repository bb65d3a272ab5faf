package org.huixu.desktop.meeting.material;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huixu.application.material.HandoutMatrix.Cell;
import org.huixu.application.material.HandoutMatrix.Progress;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Notices.Way;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Holdings;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.MeetingId;

/** Asks for what is recorded of handing out to the chosen cells, and records it for all of them as one act. */
final class HandoutSheets {

    private static final Texts TEXTS = Texts.of(HandoutSheets.class);
    private static final double WIDTH = 560;

    private final Workbench bench;
    private final LastTimes times;

    HandoutSheets(Workbench bench) {
        this.bench = bench;
        this.times = new LastTimes(bench);
    }

    /**
     * The papers reached these in that round.
     *
     * @param whole whether these are all to whom the round is due
     */
    void deliver(MeetingFacts facts, List<Cell> cells, int round, boolean whole) {
        String name = TEXTS.get(round == 1 ? "material.round.first" : "material.round.second");
        MomentField at = times.delivery();
        TextField receivedBy = new TextField();
        receivedBy.setPromptText(TEXTS.get("material.receivedBy.prompt"));
        Form form = new Form().row("deliveredAt", TEXTS.get("material.deliveredAt"), at)
                .row("receivedBy", TEXTS.get("material.receivedBy"), receivedBy)
                .note(TEXTS.format(whole ? "material.deliver.whole" : "material.deliver.note", people(cells),
                        items(cells), Integer.toString(cells.size())));
        SaidLine caution = new SaidLine();
        long served = cells.stream().map(cell -> cell.leg(round).progress())
                .filter(one -> one == Progress.DELIVERED || one == Progress.LATE).count();
        String done = served == 0
                ? TEXTS.format("material.delivered", name, Integer.toString(cells.size()))
                : TEXTS.format("material.deliveredSome", name, Long.toString(cells.size() - served),
                        Long.toString(served));
        early(facts, cells, round, caution, () -> {
            at.notBeforeNow();
            receivedBy.requestFocus();
        });
        Sheet sheet = sheet(name, form, caution);
        sheet.confirm(TEXTS.get("material.record"), () -> read(form, at, "deliveredAt", moment -> {
            String signer = receivedBy.getText();
            bench.acts().deed(name, () -> bench.workplace().deliveries().deliver(facts.meeting().id(), of(cells), round,
                    moment, signer)).under(facts.meeting().id()).in(form).said(done).then(_ -> {
                        times.delivered(moment);
                        sheet.close();
                    }).go();
        }));
        bench.sheets().show(sheet.focusOn(receivedBy));
    }

    /**
     * A hint, where papers go out that have not come to the stage of the round; those of the second can be made final here.
     *
     * @param settled follows when they are
     */
    private void early(MeetingFacts facts, List<Cell> cells, int round, SaidLine caution,
            Runnable settled) {
        List<ItemId> items = cells.stream().map(one -> one.of().itemId()).distinct().toList();
        List<Material> papers = new Holdings(facts).notReady(round).stream().map(ItemFacts.Paper::material)
                .filter(one -> items.contains(one.itemId())).toList();
        if (papers.isEmpty()) {
            return;
        }
        String titles = papers.stream().map(Material::title).distinct()
                .collect(Collectors.joining(TEXTS.get("material.comma")));
        if (round == 1) {
            caution.say("warn", TEXTS.format("material.early.nowFirst", titles));
        } else {
            caution.say("warn", TEXTS.format("material.early.nowSecond", titles),
                    new Way(TEXTS.get("material.settle.all"), () -> Settling.of(bench,
                            papers.stream().map(Material::id).toList(), () -> {
                                caution.quiet();
                                settled.run();
                            })));
        }
    }

    /** What was recorded of these was wrong: in the first round the opinion goes first, then the delivery. */
    void remove(MeetingFacts facts, List<Cell> cells, int round) {
        List<Recipient> opinions = cells.stream().filter(cell -> cell.reply().opinion() != null).map(Cell::of).toList();
        MeetingId meeting = facts.meeting().id();
        if (round == 1 && !opinions.isEmpty()) {
            bench.acts().deed(TEXTS.get("material.opinion.removing"),
                    () -> bench.workplace().opinions().remove(meeting, opinions)).under(meeting)
                    .said(TEXTS.format("material.opinion.removed", Integer.toString(opinions.size()))).go();
            return;
        }
        List<Recipient> delivered = cells.stream().filter(cell -> cell.leg(round).delivery() != null).map(Cell::of)
                .toList();
        if (!delivered.isEmpty()) {
            bench.acts().deed(TEXTS.get("material.undelivering"),
                    () -> bench.workplace().deliveries().remove(meeting, delivered, round)).under(meeting)
                    .said(TEXTS.format("material.undelivered", Integer.toString(delivered.size()))).go();
        }
    }

    static String people(List<Cell> cells) {
        return Long.toString(cells.stream().map(one -> one.of().personId()).distinct().count());
    }

    static String items(List<Cell> cells) {
        return Long.toString(cells.stream().map(one -> one.of().itemId()).distinct().count());
    }

    static List<Recipient> of(List<Cell> cells) {
        return cells.stream().map(Cell::of).toList();
    }

    static void read(Form form, MomentField field, String name, Consumer<Instant> then) {
        form.complain(field.moment().isPresent() ? List.of()
                : List.of(new Form.Complaint(name, TEXTS.get("material.noTime"))));
        field.moment().ifPresent(then);
    }

    static Sheet sheet(String title, Form form, Node... below) {
        VBox content = new VBox(form);
        content.getChildren().addAll(below);
        Sheet sheet = new Sheet(title, content).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("material.cancel"));
        return sheet;
    }
}
