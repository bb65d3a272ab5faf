package org.huixu.desktop.meeting.material;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.material.HandoutMatrix.Cell;
import org.huixu.application.material.HandoutMatrix.Progress;
import org.huixu.application.material.ItemRevision;
import org.huixu.application.material.OpinionDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Notices.Way;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Holdings;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersionId;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** Asks for what is recorded of the chosen cells, and records it for all of them as one act. */
final class HandoutSheets {

    private static final Texts TEXTS = Texts.of(HandoutSheets.class);
    private static final double WIDTH = 560;
    private static final int LINES = 4;

    private final Workbench bench;
    private final LastTimes times;

    /** A version that can answer, with its words; none where the papers stay as they are. */
    private record Choice(String words, @Nullable MaterialVersionId version) {
    }

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
        early(facts, cells, round, caution, receivedBy);
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
     * @param back where the focus goes when they are
     */
    private void early(MeetingFacts facts, List<Cell> cells, int round, SaidLine caution, Node back) {
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
                                back.requestFocus();
                            })));
        }
    }

    /** What these said; one opinion for all that is chosen. */
    void say(MeetingFacts facts, List<Cell> cells) {
        Opinion known = cells.size() == 1 ? cells.getFirst().reply().opinion() : null;
        TextArea text = new TextArea(known == null || known.text() == null ? "" : known.text());
        text.setPromptText(TEXTS.get("material.opinion.prompt"));
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        MomentField at = times.opinion(cells, known == null ? null : known.givenAt());
        CheckBox back = new CheckBox(TEXTS.get("material.opinion.copyBack"));
        back.setSelected(known == null || known.copyReturnedAt() != null);
        MomentField backAt = times.opinion(cells, known == null ? null : known.copyReturnedAt());
        if (known == null) {
            backAt.follow(at);
        }
        backAt.disableProperty().bind(back.selectedProperty().not());
        Form form = new Form().row("text", TEXTS.get("material.opinion.text"), text)
                .row("givenAt", TEXTS.get("material.opinion.givenAt"), at)
                .row("copyBack", TEXTS.get("material.opinion.copies"), back)
                .row("copyReturnedAt", TEXTS.get("material.opinion.returnedAt"), backAt)
                .note(TEXTS.format("material.opinion.enter", people(cells), items(cells)));
        Sheet sheet = sheet(title(facts, cells), form);
        Button record = sheet.confirm(TEXTS.get("material.record"), () -> {
            if (text.getText().isBlank()) {
                form.complain(List.of(new Form.Complaint("text", TEXTS.get("material.opinion.noText"))));
                return;
            }
            read(form, at, "givenAt", given -> {
                Instant returned = back.isSelected() ? backAt.moment().orElse(null) : null;
                if (back.isSelected() && returned == null) {
                    form.complain(List.of(new Form.Complaint("copyReturnedAt", TEXTS.get("material.noTime"))));
                    return;
                }
                String words = text.getText();
                record(facts, form, sheet, cells, "material.opinion.giving", given,
                        (desk, meeting) -> desk.give(meeting, of(cells), given, words, returned));
            });
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                record.fire();
            }
        });
        bench.sheets().show(sheet.focusOn(text));
    }

    /** These have no opinion, and their copies are back. */
    void none(MeetingFacts facts, List<Cell> cells) {
        at(facts, cells, "material.opinion.none", "material.opinion.none.note",
                (desk, at) -> desk.giveNone(facts.meeting().id(), of(cells), at));
    }

    /** The first-round copies of these are back. */
    void copies(MeetingFacts facts, List<Cell> cells) {
        at(facts, cells, "material.opinion.back", "material.opinion.back.note",
                (desk, at) -> desk.returnCopies(facts.meeting().id(), of(cells), at));
    }

    /** The opinions of these went to the departments. */
    void pass(MeetingFacts facts, List<Cell> cells) {
        DayField day = new DayField(bench::today, bench.today());
        Form form = new Form().row("day", TEXTS.get("material.opinion.day"), day)
                .note(TEXTS.format("material.opinion.pass.note", Integer.toString(cells.size())));
        Sheet sheet = sheet(TEXTS.get("material.opinion.passing"), form);
        sheet.confirm(TEXTS.get("material.record"), () -> read(form, day, on -> record(facts, form, sheet, cells,
                "material.opinion.passing", null, (desk, meeting) -> desk.pass(meeting, of(cells), on))));
        bench.sheets().show(sheet);
    }

    /** The departments answered these; where they are of one item, the version that answers can be named. */
    void answer(MeetingFacts facts, List<Cell> cells) {
        DayField day = new DayField(bench::today, bench.today());
        Form form = new Form().row("day", TEXTS.get("material.opinion.day"), day);
        ComboBox<Choice> version = new ComboBox<>();
        version.getItems().setAll(choices(facts, cells));
        version.setConverter(new Words<>(Choice::words));
        version.setMaxWidth(Double.MAX_VALUE);
        version.getSelectionModel().selectFirst();
        if (version.getItems().size() > 1) {
            form.row("version", TEXTS.get("material.opinion.version"), version);
        }
        form.note(TEXTS.format("material.opinion.answer.note", Integer.toString(cells.size())));
        Sheet sheet = sheet(TEXTS.get("material.opinion.answering"), form);
        sheet.confirm(TEXTS.get("material.record"), () -> read(form, day, on -> {
            MaterialVersionId chosen = version.getValue().version();
            record(facts, form, sheet, cells, "material.opinion.answering", null,
                    (desk, meeting) -> desk.answer(meeting, of(cells), on, chosen));
        }));
        bench.sheets().show(sheet);
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

    private void at(MeetingFacts facts, List<Cell> cells, String name, String note,
            BiFunction<OpinionDesk, Instant, Outcome<List<Opinion>>> work) {
        MomentField at = times.opinion(cells, null);
        Form form = new Form().row("givenAt", TEXTS.get("material.opinion.noneAt"), at)
                .note(TEXTS.format(note, people(cells), items(cells), Integer.toString(cells.size())));
        Sheet sheet = sheet(TEXTS.get(name), form);
        sheet.confirm(TEXTS.get("material.record"), () -> read(form, at, "givenAt", moment -> record(facts, form, sheet,
                cells, "material.opinion.giving", moment, (desk, _) -> work.apply(desk, moment))));
        bench.sheets().show(sheet);
    }

    /** @param at when an opinion or a copy came; absent where none did */
    private void record(MeetingFacts facts, Form form, Sheet sheet, List<Cell> cells, String name, @Nullable Instant at,
            BiFunction<OpinionDesk, MeetingId, Outcome<List<Opinion>>> work) {
        bench.acts().deed(TEXTS.get(name), () -> work.apply(bench.workplace().opinions(), facts.meeting().id()))
                .under(facts.meeting().id()).in(form)
                .said(TEXTS.format("material.opinion.recorded", Integer.toString(cells.size())))
                .then(_ -> {
                    if (at != null) {
                        times.said(at);
                    }
                    sheet.close();
                }).go();
    }

    /** Versions since the first round of the one item; of several each is answered by its own newest. */
    private static List<Choice> choices(MeetingFacts facts, List<Cell> cells) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(TEXTS.get("material.opinion.version.newest"), null)));
        if (cells.stream().map(one -> one.of().itemId()).distinct().count() == 1) {
            ItemRevision.of(facts).stream().filter(one -> one.item().equals(cells.getFirst().of().itemId()))
                    .flatMap(one -> one.versions().reversed().stream())
                    .forEach(one -> choices.add(new Choice(TEXTS.format("material.opinion.version.of",
                            one.paper().title(), Integer.toString(one.version().versionNumber())),
                            one.version().id())));
        }
        return choices;
    }

    private static String title(MeetingFacts facts, List<Cell> cells) {
        return cells.stream().map(one -> one.of().personId()).distinct().count() == 1
                ? TEXTS.format("material.opinion.of", facts.name(cells.getFirst().of().personId()))
                : TEXTS.get("material.opinion.giving");
    }

    private static String people(List<Cell> cells) {
        return Long.toString(cells.stream().map(one -> one.of().personId()).distinct().count());
    }

    private static String items(List<Cell> cells) {
        return Long.toString(cells.stream().map(one -> one.of().itemId()).distinct().count());
    }

    private static List<Recipient> of(List<Cell> cells) {
        return cells.stream().map(Cell::of).toList();
    }

    private static void read(Form form, MomentField field, String name, Consumer<Instant> then) {
        form.complain(field.moment().isPresent() ? List.of()
                : List.of(new Form.Complaint(name, TEXTS.get("material.noTime"))));
        field.moment().ifPresent(then);
    }

    private static void read(Form form, DayField field, Consumer<LocalDate> then) {
        LocalDate on = field.day();
        if (on == null || field.unreadable()) {
            form.complain(List.of(new Form.Complaint("day", TEXTS.get("material.noDay"))));
        } else {
            then.accept(on);
        }
    }

    private static Sheet sheet(String title, Form form, Node... below) {
        VBox content = new VBox(form);
        content.getChildren().addAll(below);
        Sheet sheet = new Sheet(title, content).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("material.cancel"));
        return sheet;
    }
}
