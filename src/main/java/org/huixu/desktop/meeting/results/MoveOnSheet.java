package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.CallBoard;
import org.huixu.application.dossier.Course;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.meeting.ConductDesk.Move;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.ObserverCall.Stage;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Result;
import org.huixu.domain.regulation.ResultKey;
import org.jspecify.annotations.Nullable;

/** One step from an item to the next: says who leaves, who goes in and who is to get ready, and does it on Enter. */
final class MoveOnSheet {

    private static final Texts TEXTS = Texts.of(MoveOnSheet.class);
    private static final double WIDTH = 620;

    private final Workbench bench;
    private final MeetingDossier dossier;
    private final MeetingFacts facts;
    private final CallBoard board;
    private final Optional<ItemId> ended;
    private final ComboBox<Result> result = new ComboBox<>();
    private final ComboBox<AgendaEntry> next = new ComboBox<>();
    private final Map<PersonId, CheckBox> entering = new LinkedHashMap<>();
    private final VBox enteringBox = new VBox();
    private final Label ready = line();
    private final Label leaving = line();
    private final MeetingClock at = new MeetingClock();
    private final Form form = new Form();

    MoveOnSheet(Workbench bench, MeetingDossier dossier, MeetingFacts facts) {
        this.bench = bench;
        this.dossier = dossier;
        this.facts = facts;
        this.board = dossier.callBoard();
        Course course = Course.of(facts);
        ended = course.now().map(AgendaEntry::itemId).or(() -> Course.lastEnded(facts)
                .filter(item -> board.of(item).stream().anyMatch(line -> line.stage() == Stage.INSIDE)));
    }

    /** Asks; where nothing is left to begin or to end, says so. */
    void show() {
        List<AgendaEntry> waiting = waiting();
        if (ended.isEmpty() && waiting.isEmpty()) {
            bench.notices().warn(TEXTS.get("conduct.atTheEnd"));
            return;
        }
        enteringBox.getStyleClass().add("tick-list");
        enteringBox.getChildren().setAll(Sheets.paragraph(TEXTS.get("conduct.nobody")));
        ended.ifPresent(this::ending);
        if (!waiting.isEmpty()) {
            beginning(waiting);
        }
        form.row("at", TEXTS.get("conduct.at"), new HBox(at.field()));
        next.valueProperty().subscribe(_ -> refresh());
        String title =
                TEXTS.get(waiting.isEmpty() ? "conduct.last" : ended.isEmpty() ? "conduct.first" : "conduct.move");
        Sheet sheet = new Sheet(title, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("results.cancel"));
        Button confirm = sheet.confirm(title, () -> move(title, sheet));
        sheet.focusOn(result.getItems().isEmpty() ? confirm : result);
        bench.sheets().show(sheet);
    }

    private void ending(ItemId item) {
        String name = facts.agenda().item(item).map(one -> one.item().matter().title()).orElse("");
        form.row("ended", TEXTS.get("conduct.ended"), Sheets.paragraph(name));
        Optional<Discussion> discussion = Course.discussion(facts, item);
        if (discussion.isPresent() && discussion.get().result() == null) {
            result.getItems().setAll(facts.around().regulation().procedure().results());
            result.setConverter(new Words<>(Result::name));
            result.setPromptText(TEXTS.get("conduct.result.later"));
            form.row("result", TEXTS.get("results.result"), result);
        }
        form.row("leaving", TEXTS.get("conduct.leaving"), leaving);
    }

    private void beginning(List<AgendaEntry> waiting) {
        next.getItems().setAll(waiting);
        next.setConverter(new Words<>(entry -> TEXTS.format("conduct.entry", Integer.toString(entry.entryOrder()),
                Course.title(facts, entry))));
        next.setValue(waiting.getFirst());
        next.setMaxWidth(WIDTH);
        form.row("item", TEXTS.get("conduct.begun"), next);
        form.row("entering", TEXTS.get("conduct.entering"), enteringBox);
        form.row("ready", TEXTS.get("conduct.ready"), ready);
    }

    private List<AgendaEntry> waiting() {
        return facts.agenda().entries().stream().filter(entry -> Course.discussion(facts, entry.itemId()).isEmpty())
                .toList();
    }

    /** What follows from the item that begins. */
    private void refresh() {
        AgendaEntry begun = next.getValue();
        entering.clear();
        if (begun != null) {
            board.of(begun.itemId()).forEach(line -> {
                CheckBox tick = new CheckBox(TEXTS.format(switch (line.stage()) {
                    case EXPECTED, GONE -> "conduct.tick.expected";
                    case WAITING -> "conduct.tick.waiting";
                    case INSIDE -> "conduct.tick.inside";
                }, line.words(), line.came().isEmpty() ? line.name() : line.came()));
                tick.setSelected(line.stage() == Stage.WAITING || line.stage() == Stage.INSIDE || inside(line));
                tick.selectedProperty().subscribe(_ -> tellOthers());
                entering.put(line.personId(), tick);
            });
        }
        enteringBox.getChildren().setAll(entering.isEmpty()
                ? List.of(Sheets.paragraph(TEXTS.get("conduct.nobody")))
                : List.copyOf(entering.values()));
        tellOthers();
    }

    /** Whether he is in for the item that ends. */
    private boolean inside(CallBoard.Line line) {
        return ended.stream().flatMap(item -> board.of(item).stream())
                .anyMatch(one -> one.personId().equals(line.personId()) && one.stage() == Stage.INSIDE);
    }

    /** Who leaves, and who is to get ready, besides those who go in. */
    private void tellOthers() {
        Set<PersonId> staying = chosen();
        ready.setText(names(waiting().stream().filter(entry -> !entry.equals(next.getValue())).findFirst()
                .map(entry -> board.of(entry.itemId())).orElse(List.of()).stream()
                .filter(line -> !staying.contains(line.personId())).toList()));
        leaving.setText(names(ended.map(board::of).orElse(List.of()).stream()
                .filter(line -> line.stage() == Stage.INSIDE && !staying.contains(line.personId())).toList()));
    }

    private static String names(List<CallBoard.Line> lines) {
        return lines.isEmpty()
                ? TEXTS.get("conduct.nobody")
                : lines.stream().map(CallBoard.Line::words).distinct()
                        .collect(Collectors.joining(TEXTS.get("results.comma")));
    }

    private Set<PersonId> chosen() {
        Set<PersonId> chosen = new HashSet<>();
        entering.forEach((person, tick) -> {
            if (tick.isSelected()) {
                chosen.add(person);
            }
        });
        return chosen;
    }

    private void move(String name, Sheet sheet) {
        Optional<Instant> moment = at.moment(bench.time(), facts.day());
        if (moment.isEmpty()) {
            form.complain(List.of(new Form.Complaint("at", TEXTS.get("results.noTime"))));
            return;
        }
        @Nullable
        ResultKey chosen = result.getValue() == null ? null : result.getValue().key();
        AgendaEntry begun = next.getValue();
        Move move = new Move(ended.orElse(null), chosen, begun == null ? null : begun.itemId(), chosen());
        List<String> said = new ArrayList<>();
        said.add(begun == null
                ? TEXTS.get("conduct.done.last")
                : TEXTS.format("conduct.done.begun", Integer.toString(begun.entryOrder())));
        if (begun != null && !ready.getText().equals(TEXTS.get("conduct.nobody"))) {
            said.add(TEXTS.format("conduct.done.ready", ready.getText()));
        }
        bench.acts().deed(name, () -> bench.workplace().conduct().moveOn(dossier.meeting().id(), move, moment.get()))
                .in(form).said(String.join("", said)).then(_ -> sheet.close()).go();
    }

    private static Label line() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
