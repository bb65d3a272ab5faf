package org.huixu.desktop.field;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.material.MaterialDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How the program knows that somebody acted on paper: a scan, or who has seen the paper. */
public final class ProofField extends VBox {

    private static final Texts TEXTS = Texts.of(ProofField.class);
    private static final double GAP = 6;

    private final PersonField seenBy = new PersonField();
    private final Label scanName = new Label();
    private @Nullable Path scan;

    /** What was entered; the scan is not yet kept. */
    public record Entry(@Nullable Path scan, @Nullable PersonId seenBy) {

        /** Whether there is a proof at all. */
        public boolean given() {
            return scan != null || seenBy != null;
        }

        /** Keeps the scan and gives the proof. Off the FX thread. */
        public Outcome<Proof> keep(MaterialDesk desk) {
            if (scan == null) {
                return new Outcome.Done<>(new Proof(null, seenBy), 0);
            }
            return switch (desk.attach(MaterialDesk.NewFile.of(scan, SecrecyLevel.OPEN))) {
                case Outcome.Done<AttachmentId> done -> new Outcome.Done<>(new Proof(done.value(), seenBy), 0);
                case Outcome.Refused<AttachmentId> refused -> new Outcome.Refused<>(refused.findings());
                case Outcome.NotPossible<AttachmentId> not -> new Outcome.NotPossible<>(not.problems());
                case Outcome.Stale<AttachmentId> stale -> new Outcome.Stale<>(stale.kind());
            };
        }
    }

    public ProofField(Choosers choosers) {
        super(GAP);
        HBox.setHgrow(seenBy, Priority.ALWAYS);
        HBox seen = new HBox(GAP, new Label(TEXTS.get("field.proof.seenBy")), seenBy);
        seen.setAlignment(Pos.CENTER_LEFT);
        Button choose = new Button(TEXTS.get("field.proof.choose"), Icons.of(Feather.PAPERCLIP));
        Button remove = Icons.button(Feather.X, TEXTS.get("field.proof.remove"), () -> show(null));
        remove.visibleProperty().bind(scanName.textProperty().isNotEmpty());
        choose.setOnAction(_ -> choosers.openFile(TEXTS.get("field.proof.title"), scans()).ifPresent(this::show));
        HBox file = new HBox(GAP, choose, scanName, remove);
        file.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(seen, file);
        setFocusTraversable(false);
    }

    /** Offers these persons as those who saw the paper; {@code usual} is put in. */
    public void offer(List<PersonRow> people, @Nullable PersonId usual) {
        seenBy.offer(people);
        if (seenBy.personId() == null && seenBy.getText().isBlank()) {
            seenBy.choose(usual);
        }
    }

    public Entry entry() {
        return new Entry(scan, seenBy.personId());
    }

    @Override
    public void requestFocus() {
        seenBy.requestFocus();
    }

    private void show(@Nullable Path path) {
        scan = path;
        scanName.setText(Optional.ofNullable(path).map(Path::getFileName).map(Path::toString).orElse(""));
    }

    private static Choosers.FileKind scans() {
        return new Choosers.FileKind(TEXTS.get("field.proof.kind"),
                List.of("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff", "*.ofd", "*.*"));
    }
}
