package org.huixu.desktop.meeting.minutes;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.signature.Certificate;
import org.huixu.application.signature.Seal;
import org.huixu.application.signature.SignatureDesk;
import org.huixu.application.signature.SignatureLook;
import org.huixu.application.signature.SigningKey;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Asks whether the paper is signed digitally too, with which certificate, and whether that is seen. Where the file lies is
 * remembered on this machine; the password never is.
 */
final class SealFields {

    private static final Texts TEXTS = Texts.of(SealFields.class);
    private static final String KEY = "key";
    private static final String WANTED = "signature.wanted";
    private static final String FILE = "signature.keyFile";
    private static final String LOOK = "signature.look";
    private static final List<String> ROWS = List.of(SignatureDesk.KEY_FILE, SignatureDesk.KEY_PASSWORD, "look");

    private final Workbench bench;
    private final Form form;
    private final CheckBox wanted = new CheckBox(TEXTS.get("minutes.seal.wanted"));
    private final Label name = new Label();
    private final PasswordField password = new PasswordField();
    private final ComboBox<Certificate> certificate = new ComboBox<>();
    private final RadioButton seen = new RadioButton(TEXTS.get("minutes.seal.visible"));
    private final RadioButton unseen = new RadioButton(TEXTS.get("minutes.seal.invisible"));
    private @Nullable Path file;

    /** Adds its rows to the form. */
    SealFields(Workbench bench, Form form) {
        this.bench = bench;
        this.form = form;
        Button choose = new Button(TEXTS.get("minutes.seal.choose"), Icons.of(Feather.KEY));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> bench.choosers()
                .openFile(TEXTS.get("minutes.seal.title"),
                        new Choosers.FileKind(TEXTS.get("minutes.seal.kind"),
                                List.of("*.pfx", "*.p12", "*.PFX", "*.P12")))
                .ifPresent(chosen -> {
                    take(chosen);
                    password.requestFocus();
                }));
        HBox from = line(choose, name);
        ToggleGroup look = new ToggleGroup();
        seen.setToggleGroup(look);
        unseen.setToggleGroup(look);
        certificate.setMaxWidth(Double.MAX_VALUE);
        certificate.setConverter(new Words<>(this::words));
        form.row("sealed", "", wanted).row(SignatureDesk.KEY_FILE, TEXTS.get("minutes.seal.file"), from)
                .row(SignatureDesk.KEY_PASSWORD, TEXTS.get("minutes.seal.password"), password)
                .row(KEY, TEXTS.get("minutes.seal.certificate"), certificate)
                .row("look", TEXTS.get("minutes.seal.look"), line(seen, unseen));
        remembered();
        wanted.selectedProperty().subscribe(_ -> offer());
        wanted.selectedProperty().subscribe((_, on) -> {
            if (on) {
                (file == null ? choose : password).requestFocus();
            }
        });
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    private void remembered() {
        bench.memory().get(FILE).map(Path::of).ifPresent(this::take);
        boolean hidden = bench.memory().get(LOOK).filter(name(SignatureLook.INVISIBLE)::equals).isPresent();
        (hidden ? unseen : seen).setSelected(true);
        wanted.setSelected(bench.memory().get(WANTED).filter(Boolean::parseBoolean).isPresent());
    }

    private void take(Path chosen) {
        file = chosen;
        name.setText(String.valueOf(chosen.getFileName()));
        certificate.getItems().clear();
        offer();
    }

    private void offer() {
        ROWS.forEach(row -> form.offer(row, wanted.isSelected()));
        form.offer(KEY, wanted.isSelected() && certificate.getItems().size() > 1);
    }

    /** What is to be put on the paper, and what is asked beside whether it is meant; nothing where no key is used. */
    record Asked(Seal seal, String sure) {

        static final Asked NOTHING = new Asked(Seal.NONE, "");
    }

    /** Opens the file, and goes on when there is a key to sign with; else says under its field what is amiss. */
    void ask(String title, Consumer<Asked> then) {
        if (!wanted.isSelected()) {
            then.accept(Asked.NOTHING);
            return;
        }
        Path from = file;
        if (from == null) {
            form.complain(List.of(new Form.Complaint(SignatureDesk.KEY_FILE, TEXTS.get("minutes.seal.noFile"))));
            return;
        }
        char[] typed = password.getText().toCharArray();
        SignatureDesk desk = bench.office().signatures();
        bench.acts().<List<SigningKey>>deed(title, () -> keys(desk, from, typed)).in(form)
                .then(keys -> choose(keys, then)).go();
    }

    private static Outcome<List<SigningKey>> keys(SignatureDesk desk, Path from, char[] typed) {
        try {
            return new Outcome.Done<>(desk.keys(from, typed), 0);
        } catch (Impossible not) {
            return new Outcome.NotPossible<>(not.problems());
        }
    }

    private void choose(List<SigningKey> keys, Consumer<Asked> then) {
        List<Certificate> found = keys.stream().map(SigningKey::certificate).toList();
        if (!certificate.getItems().equals(found)) {
            certificate.getItems().setAll(found);
            if (found.size() == 1) {
                certificate.setValue(found.getFirst());
            }
            offer();
        }
        int chosen = found.indexOf(certificate.getValue());
        if (chosen < 0) {
            form.complain(List.of(new Form.Complaint(KEY,
                    TEXTS.format("minutes.seal.several", Integer.toString(found.size())))));
            return;
        }
        SignatureLook look = seen.isSelected() ? SignatureLook.VISIBLE : SignatureLook.INVISIBLE;
        then.accept(new Asked(Seal.with(keys.get(chosen), look),
                TEXTS.format("minutes.seal.sure", words(found.get(chosen)))));
    }

    private String words(Certificate one) {
        return TEXTS.format("minutes.seal.until", one.holder().words(),
                bench.time().local(one.until()).toLocalDate().toString());
    }

    /** Remembers for the next paper what was used. */
    void remember() {
        bench.memory().put(WANTED, Boolean.toString(wanted.isSelected()));
        if (wanted.isSelected()) {
            bench.memory().put(FILE, Objects.requireNonNull(file).toString());
            bench.memory().put(LOOK, name(seen.isSelected() ? SignatureLook.VISIBLE : SignatureLook.INVISIBLE));
        }
    }

    private static String name(SignatureLook look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
