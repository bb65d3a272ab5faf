package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.minutes.CorrectionDesk.Passage;
import org.huixu.application.minutes.MinutesPast.Corrected;
import org.huixu.application.minutes.MinutesPast.Past;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.CorrectionPassage;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/**
 * A correction: the issued text as it is to be read, paragraph by paragraph, which is changed in place; what was changed
 * is what is corrected. For what stands outside the text, such as the roll, there is a line of its own.
 */
final class CorrectionSheet {

    private static final Texts TEXTS = Texts.of(CorrectionSheet.class);
    private static final double WIDTH = 760;
    private static final int LINES = 2;

    private final Workbench bench;
    private final MinutesId minutes;
    private final Form form = new Form();
    private final GrowingArea reason = new GrowingArea().lines(LINES);
    private final TextField place = new TextField();
    private final TextField old = new TextField();
    private final TextField now = new TextField();
    private final Label count = new Label();
    private final List<Entry> entries = new ArrayList<>();
    private final @Nullable Corrected known;

    /** A paragraph that can be changed. */
    private record Entry(MinutesBlockId block, String place, String reads, GrowingArea area) {

        boolean changed() {
            return !area.getText().strip().equals(reads.strip());
        }
    }

    /**
     * @param known the correction that is to be changed; absent: a new one
     */
    CorrectionSheet(Workbench bench, MeetingFacts facts, Past past, @Nullable Corrected known) {
        this.bench = bench;
        this.known = known;
        MinutesFacts paper = Objects.requireNonNull(facts.minutes());
        minutes = paper.minutes().id();
        count.getStyleClass().add("form-note");
        form.row("reason", TEXTS.get("correction.reason"), reason);
        reason.setPromptText(TEXTS.get("correction.reason.prompt"));
        paragraphs(paper.blocks(), past.readings(paper.blocks()));
        form.note(TEXTS.get("correction.outside"));
        form.row("place", TEXTS.get("correction.place"), place).row("old", TEXTS.get("correction.old"), old)
                .row("new", TEXTS.get("correction.new"), now);
        place.setPromptText(TEXTS.get("correction.place.prompt"));
        if (known != null) {
            reason.setText(known.correction().reason());
            known.passages().forEach(this::enter);
        }
        count();
    }

    private void enter(CorrectionPassage passage) {
        Optional<Entry> entry = entries.stream().filter(one -> one.block().equals(passage.blockId())).findFirst();
        if (entry.isPresent()) {
            entry.get().area().setText(passage.newText());
        } else {
            place.setText(passage.passage());
            old.setText(passage.oldText());
            now.setText(passage.newText());
        }
    }

    private void paragraphs(List<MinutesBlock> blocks, Map<MinutesBlockId, String> readings) {
        int part = 0;
        int paragraph = 0;
        for (MinutesBlock block : blocks) {
            boolean heading = block.level() == BlockLevel.HEADING1;
            part += heading ? 1 : 0;
            paragraph = heading ? 0 : paragraph + 1;
            String where = heading
                    ? TEXTS.format("correction.heading", ChineseText.ordinal(part))
                    : part == 0
                            ? TEXTS.format("correction.opening", ChineseText.ordinal(paragraph))
                    : TEXTS.format("correction.paragraph", ChineseText.ordinal(part),
                            ChineseText.ordinal(paragraph));
            GrowingArea area = new GrowingArea();
            String reads = readings.getOrDefault(block.id(), block.text());
            area.setText(reads);
            area.textProperty().subscribe((_, _) -> count());
            entries.add(new Entry(block.id(), where, reads, area));
            form.row(block.id().value(), where, area);
        }
    }

    void open() {
        Sheet sheet = new Sheet(TEXTS.get(known == null ? "correction.title.new" : "correction.title.change"),
                new VBox(form)).width(WIDTH);
        sheet.aside(count);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("minutes.step.cancel"));
        sheet.confirm(TEXTS.get("correction.save"), () -> {
            String words = reason.getText();
            List<Passage> passages = passages();
            Corrected before = known;
            if (before == null) {
                save(sheet, () -> bench.workplace().corrections().draft(minutes, words, passages));
            } else {
                save(sheet, () -> bench.workplace().corrections().amend(before.correction().id(),
                        before.correction().version(), words, passages));
            }
        });
        List<String> before = typed();
        sheet.onCancel(() -> {
            if (typed().equals(before)) {
                sheet.close();
            } else {
                bench.sheets().ask(TEXTS.get("correction.drop"), TEXTS.get("correction.drop.sure"),
                        TEXTS.get("correction.drop.way"), TEXTS.get("correction.drop.not"), sheet::close);
            }
        });
        bench.sheets().show(sheet.focusOn(reason));
    }

    /** All that was typed. */
    private List<String> typed() {
        return Stream.concat(Stream.of(reason, place, old, now), entries.stream().map(Entry::area))
                .map(TextInputControl::getText).toList();
    }

    private <R> void save(Sheet sheet, Supplier<Outcome<R>> saving) {
        bench.acts().deed(TEXTS.get("correction.saving"), saving).in(form).said(TEXTS.get("correction.saved"))
                .then(_ -> sheet.close()).go();
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        entries.stream().filter(Entry::changed).forEach(one -> passages
                .add(new Passage(one.block(), one.place(), one.reads(), one.area().getText())));
        if (!place.getText().isBlank() || !old.getText().isBlank() || !now.getText().isBlank()) {
            passages.add(new Passage(null, place.getText(), old.getText(), now.getText()));
        }
        return passages;
    }

    private void count() {
        long changed = entries.stream().filter(Entry::changed).count();
        count.setText(changed == 0 ? TEXTS.get("correction.untouched")
                : TEXTS.format("correction.changed", Long.toString(changed)));
    }
}
