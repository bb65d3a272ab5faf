package org.huixu.desktop.meeting.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Notices.Way;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.KeptField;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.draft.Draft;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.EntryKind;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.minutes.RecordEntryId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The record of one item (会议记录): entries in order above, the next one is typed below. */
final class RecordBox implements RecordRow.Ways {

    private static final Texts TEXTS = Texts.of(RecordBox.class);
    private static final double WIDTH = 620;

    private final Workbench bench;
    private final MeetingId meeting;
    private final ItemId item;
    private final VBox rows = new VBox();
    private final RecordEntryForm next = new RecordEntryForm();
    private final RecorderField recorder;
    private final TextField reason = new TextField();
    private final Button add = new Button(TEXTS.get("record.add"));
    private final SaidLine said = new SaidLine();
    private final KeptField keptText;
    private final KeptField keptSpeaker;
    private final VBox node;
    private final Map<RecordEntryId, RecordRow> shown = new HashMap<>();
    private List<PersonRow> people = List.of();
    private boolean signed;
    private @Nullable PersonId chair;

    RecordBox(Workbench bench, MeetingFacts facts, Discussion discussion) {
        this.bench = bench;
        this.meeting = discussion.meetingId();
        this.item = discussion.itemId();
        recorder = new RecorderField(bench.desk().get().name());
        rows.getStyleClass().add("record-rows");
        next.form().row("reason", TEXTS.get("record.reason"), reason);
        next.form().offer("reason", false);
        next.kind().valueProperty().subscribe(kind -> {
            if (kind == EntryKind.CONCLUSION && next.speaker().getText().isBlank()) {
                next.speaker().choose(chair);
            }
        });
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> add());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(add, next.form().whole(), gap, recorder.node());
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("toolbar-line");
        VBox card = new VBox(said, next.form(), foot);
        card.getStyleClass().add("card");
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                add.fire();
            }
        });
        node = new VBox(rows, card);
        node.getStyleClass().add("item-work");
        keptText = new KeptField(bench, discussion.id(), "entry.text", next.text());
        keptSpeaker = new KeptField(bench, discussion.id(), "entry.speaker", next.speaker());
        keptSpeaker.restore(_ -> {
        });
        keptText.restore(this::restored);
        bench.background().run(TEXTS.get("record.people"), _ -> bench.workplace().lists().people(facts.day()),
                found -> {
                    people = found;
                    next.offer(found);
                    recorder.offer(found);
                });
    }

    Node node() {
        return node;
    }

    void focus() {
        if (next.speaker().getText().isBlank()) {
            next.speaker().requestFocus();
        } else {
            next.text().requestFocus();
        }
    }

    /** Shows the record as it is now; what is being typed stays. */
    void show(MeetingDossier read, MeetingFacts facts) {
        chair = facts.meeting().lead().chairId();
        signed = facts.minutes() != null && facts.minutes().minutes().state().signed();
        next.form().offer("reason", signed);
        List<RecordEntry> entries = read.shelf().listing().held().entries(item);
        List<Node> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(shown.computeIfAbsent(entry.id(), _ -> new RecordRow(entry, this))
                .show(entry, bench.time(), signed)));
        shown.keySet().retainAll(entries.stream().map(RecordEntry::id).toList());
        if (entries.isEmpty()) {
            lines.add(Sheets.paragraph(TEXTS.get("record.empty")));
        }
        if (!rows.getChildren().equals(lines)) {
            rows.getChildren().setAll(lines);
        }
    }

    void close() {
        keptText.close();
        keptSpeaker.close();
    }

    private void restored(Draft draft) {
        said.say("accent", TEXTS.format("record.restored", Moments.of(bench.time(), draft.savedAt())),
                new Way(TEXTS.get("record.restored.drop"), this::empty));
    }

    private void empty() {
        said.quiet();
        keptText.begin("");
        keptSpeaker.begin("");
        next.kind().setValue(EntryKind.SPEECH);
        reason.clear();
    }

    private void add() {
        next.read(recorder).ifPresent(words -> bench.acts()
                .deed(TEXTS.get("record.adding"),
                        () -> bench.workplace().record().add(meeting, item, words, reason.getText()))
                .in(next.form()).disabling(add).then(_ -> {
                    empty();
                    next.speaker().requestFocus();
                }).go());
    }

    @Override
    public void edit(RecordEntry entry) {
        RecordEntryForm form = new RecordEntryForm();
        form.offer(people);
        form.kind().setValue(entry.kind());
        form.speaker().setText(entry.speaker().speakerName());
        if (entry.speaker().speakerId() != null) {
            form.speaker().choose(entry.speaker().speakerId());
        }
        KeptField kept = new KeptField(bench, entry.id(), "text", form.text());
        kept.begin(entry.text());
        kept.restore(_ -> {
        });
        TextField why = new TextField();
        if (signed) {
            form.form().row("reason", TEXTS.get("record.reason"), why).note(TEXTS.get("record.reason.note"));
        }
        Sheet sheet = new Sheet(TEXTS.get("record.edit"), new VBox(form.form())).width(WIDTH);
        sheet.aside(form.form().whole());
        sheet.onClosed(kept::close);
        sheet.cancel(TEXTS.get("results.cancel"));
        AtomicLong version = new AtomicLong(entry.version());
        sheet.confirm(TEXTS.get("results.save"), () -> form.read(recorder).ifPresent(words -> bench.acts()
                .deed(TEXTS.get("record.edit"), () -> bench.workplace().record().correct(entry.id(), version.get(),
                        words, why.getText()))
                .in(form.form()).rereading(() -> anew(entry, version)).said(TEXTS.get("record.edited"))
                .then(_ -> {
                    kept.begin(form.text().getText());
                    sheet.close();
                }).go()));
        bench.sheets().show(sheet.focusOn(form.text()));
    }

    private String anew(RecordEntry entry, AtomicLong version) {
        RecordEntry now = bench.workplace().dossiers().meeting(meeting).shelf().listing().held().entries().stream()
                .filter(one -> one.id().equals(entry.id())).findFirst().orElse(entry);
        version.set(now.version());
        return now.text();
    }

    @Override
    public void move(RecordEntry entry, int by) {
        bench.acts().deed(TEXTS.get("record.moving"), () -> bench.workplace().record().move(entry.id(), by)).go();
    }

    @Override
    public void remove(RecordEntry entry) {
        bench.acts().deed(TEXTS.get("record.removing"), () -> bench.workplace().record().remove(entry.id()))
                .said(TEXTS.format("record.removed", entry.speaker().speakerName())).go();
    }
}
