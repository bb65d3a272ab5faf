package org.huixu.desktop.work;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import org.huixu.application.draft.DraftDesk;
import org.huixu.application.text.Texts;
import org.huixu.domain.Id;
import org.huixu.domain.draft.Draft;
import org.huixu.domain.workflow.SubjectId;

/**
 * A field for something new: what is typed into it survives a crash and stands in it again, until it is saved. Used on the
 * FX thread.
 */
public final class KeptField {

    private static final Texts TEXTS = Texts.of(KeptField.class);

    private final Workbench bench;
    private final TextInputControl field;
    private final DraftDesk.Place place;
    private final KeptText kept;
    private String base = "";
    private boolean quiet;

    /**
     * @param owner to what it belongs, and {@code name} tells which of its fields it is
     */
    public KeptField(Workbench bench, Id owner, String name, TextInputControl field) {
        this.bench = bench;
        this.field = field;
        place = new DraftDesk.Place(SubjectId.of(owner), name);
        kept = new KeptText(bench, place, field::getText, () -> 0);
        field.textProperty().subscribe((_, now) -> {
            if (!quiet && !now.equals(base)) {
                kept.typed();
            }
        });
    }

    /** Puts back what was typed and never saved; tells of it when there is any. */
    public void restore(Consumer<Draft> found) {
        bench.background().run(TEXTS.get("work.draft.reading"), _ -> bench.workplace().drafts().left(
                List.of(place.owner())),
                drafts -> drafts.stream()
                        .filter(draft -> draft.field().equals(place.field()) && field.getText().equals(base))
                        .findFirst().ifPresent(draft -> {
                            kept.restored();
                            put(draft.text());
                            found.accept(draft);
                        }));
    }

    /** The field says this now, which needs no keeping. */
    public void begin(String text) {
        base = text;
        kept.saved();
        put(text);
    }

    private void put(String text) {
        quiet = true;
        field.setText(text);
        quiet = false;
    }

    /** The window goes: what was typed is kept and offered again. */
    public void close() {
        kept.close();
    }
}
