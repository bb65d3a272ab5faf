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
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * How the program knows that somebody acted on paper: a scan, or who has seen the paper. Nobody has seen a paper until it
 * is said: who is at the desk says so by a button, and is put in again where he said so of the paper before.
 */
public final class ProofField extends VBox {

    private static final Texts TEXTS = Texts.of(ProofField.class);
    private static final double GAP = 6;

    private final PersonField seenBy = new PersonField();
    private final Label scanName = new Label();
    private final Button self = new Button(TEXTS.get("field.proof.self"));
    private final Label lacking = new Label(TEXTS.get("field.proof.lacking"));
    private @Nullable Path scan;
    private @Nullable Witness witness;
    private @Nullable PersonId here;
    private boolean wanted;

    /** Who is at the desk while papers are recorded. Used on the FX thread. */
    public interface Witness {

        /** He himself; absent where he is not in the directory. */
        @Nullable
        PersonId here();

        /** Whether he said of the last paper that he has seen it himself. */
        boolean sees();

        /** Says so of the paper that is recorded now: the next one is taken to be alike. */
        void sees(boolean himself);
    }

    /** What was entered; the scan is not yet kept. */
    public record Entry(@Nullable Path scan, @Nullable PersonId seenBy) {

        public static final Entry NONE = new Entry(null, null);

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
        self.setMinWidth(USE_PREF_SIZE);
        self.setVisible(false);
        self.managedProperty().bind(self.visibleProperty());
        self.setOnAction(_ -> {
            seenBy.requestFocus(); // Enter is for the whole sheet again
            seenBy.choose(here);
        });
        HBox seen = new HBox(GAP, new Label(TEXTS.get("field.proof.seenBy")), seenBy, self);
        seen.setAlignment(Pos.CENTER_LEFT);
        Button choose = new Button(TEXTS.get("field.proof.choose"), Icons.of(Feather.PAPERCLIP));
        choose.setMinWidth(USE_PREF_SIZE);
        Button remove = Icons.button(Feather.X, TEXTS.get("field.proof.remove"), () -> show(null));
        remove.visibleProperty().bind(scanName.textProperty().isNotEmpty());
        remove.managedProperty().bind(remove.visibleProperty());
        choose.setOnAction(_ -> choosers.openFile(TEXTS.get("field.proof.title"), scans()).ifPresent(this::show));
        HBox file = new HBox(GAP, choose, scanName, remove, lacking);
        file.setAlignment(Pos.CENTER_LEFT);
        lacking.getStyleClass().addAll("form-note", "warning-text");
        lacking.setWrapText(true);
        lacking.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(lacking, Priority.ALWAYS);
        lacking.managedProperty().bind(lacking.visibleProperty());
        seenBy.textProperty().subscribe(this::tell);
        getChildren().addAll(seen, file);
        setFocusTraversable(false);
    }

    /** Offers these persons as those who saw the paper; who is recorded already is put in. */
    public void offer(List<PersonRow> people, @Nullable PersonId recorded) {
        seenBy.offer(people);
        if (seenBy.personId() == null && seenBy.getText().isBlank()) {
            seenBy.choose(recorded);
        }
    }

    /** Offers these persons as those who saw a paper that is recorded now; who is at the desk can say that he did. */
    public void offerNow(List<PersonRow> people, Witness now) {
        offerNow(people, now, null);
    }

    /**
     * The same for a paper that has not changed since it was recorded before.
     *
     * @param before who saw it then; absent where nobody did, or where it is another paper
     */
    public void offerNow(List<PersonRow> people, Witness now, @Nullable PersonId before) {
        boolean first = witness == null;
        witness = now;
        atDesk(now.here());
        offer(people, !first ? null : before != null ? before : now.sees() ? here : null);
    }

    /**
     * The same for a paper that may come later: nobody is put in, and the next paper is not taken to be alike.
     *
     * @param now who is at the desk; absent where he is not in the directory
     */
    public void offerPerhaps(List<PersonRow> people, @Nullable PersonId now) {
        atDesk(now);
        offer(people, null);
    }

    private void atDesk(@Nullable PersonId now) {
        here = now;
        self.setVisible(now != null);
    }

    /** Says, as long as there is no proof, that what is recorded has to have one. */
    public void wanted(boolean now) {
        wanted = now;
        tell();
    }

    private void tell() {
        lacking.setVisible(wanted && scan == null && seenBy.getText().isBlank());
    }

    /**
     * What was entered, asked for after all other fields. A name that is nobody's would be lost: it is complained of.
     *
     * @param row what the field is called in its form
     */
    public Entry entry(String row, List<Form.Complaint> complaints) {
        PersonId saw = seenBy.personId();
        if (seenBy.unreadable()) {
            complaints.add(
                    new Form.Complaint(row, TEXTS.format("field.proof.nobody", seenBy.getText().strip())));
        }
        Witness now = witness;
        if (now != null && complaints.isEmpty()) {
            now.sees(saw != null && saw.equals(now.here()));
        }
        return new Entry(scan, saw);
    }

    @Override
    public void requestFocus() {
        seenBy.requestFocus();
    }

    private void show(@Nullable Path path) {
        scan = path;
        scanName.setText(Optional.ofNullable(path).map(Path::getFileName).map(Path::toString).orElse(""));
        tell();
    }

    private static Choosers.FileKind scans() {
        return new Choosers.FileKind(TEXTS.get("field.proof.kind"),
                List.of("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff", "*.ofd", "*.*"));
    }
}
