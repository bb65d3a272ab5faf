package org.huixu.desktop.start;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.folder.FolderTexts;
import org.huixu.application.folder.RecoveryKey;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.OfficeOpener.EncryptedOffice;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Desk;
import org.jspecify.annotations.Nullable;

/** Makes a new office: its folder, level, password and rules. Everything is looked at before anything is made. */
final class NewOfficeSheet {

    private static final Texts TEXTS = Texts.of(NewOfficeSheet.class);
    private static final String PASSWORD = "password";
    private static final String AGAIN = "again";
    private static final String RULES = "rules";
    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private static final int MOST_PROBLEMS = 5;

    private final Entrance entrance;
    private final MakingSheet making;
    private final ComboBox<SecrecyLevel> level = new ComboBox<>();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final FolderField rules;

    /** What was entered. */
    private record Order(Path place, SecrecyLevel level, String password, Optional<Path> rules) {
    }

    /** What was made; the key only of an encrypted office. */
    private record Made(OpenOffice office, @Nullable RecoveryKey key) {
    }

    NewOfficeSheet(Entrance entrance) {
        this.entrance = entrance;
        this.making = new MakingSheet(entrance, TEXTS.get("start.new.title"), TEXTS.get("start.new.make"),
                this::make);
        this.rules = new FolderField("", () -> entrance.surface().choosers().openFile(
                TEXTS.get("start.new.rules.choose"),
                new FileKind(TEXTS.get("start.new.rules.kind"), List.of("*.yaml", "*.yml"))));
        rules.text().setPromptText(TEXTS.get("start.new.rules.prompt"));
        level.getItems().setAll(SecrecyLevel.values());
        level.setValue(SecrecyLevel.OPEN);
        level.setConverter(new Words<>(FolderTexts::name));
        password.setPromptText(TEXTS.get("start.new.password.prompt"));
    }

    void show(Optional<Path> place) {
        making.form().row(MakingSheet.FOLDER, TEXTS.get("start.folder"), making.folder())
                .row("level", TEXTS.get("start.new.level"), level)
                .note(TEXTS.get("start.new.level.note"))
                .row(PASSWORD, TEXTS.get("start.password.label"), password)
                .row(AGAIN, TEXTS.get("start.new.again"), again)
                .note(TEXTS.get("start.new.password.note"))
                .row(RULES, TEXTS.get("start.new.rules"), rules)
                .note(TEXTS.get("start.new.rules.note"));
        making.show(place, TEXTS.get("start.new.folder"));
    }

    private void make() {
        List<Form.Complaint> wrong = new ArrayList<>();
        if (!password.getText().equals(again.getText())) {
            wrong.add(new Form.Complaint(AGAIN, TEXTS.get("start.new.differ")));
        } else if (!password.getText().isEmpty() && password.getText().isBlank()) {
            wrong.add(new Form.Complaint(PASSWORD, TEXTS.get("start.new.blank")));
        }
        if (!rules.blank() && rules.path().isEmpty()) {
            wrong.add(new Form.Complaint(RULES, TEXTS.get("start.folder.wrong")));
        }
        making.place(wrong).ifPresent(place -> {
            Desk desk = Entrance.freeDesk();
            Order order = new Order(place, level.getValue(), password.getText(),
                    rules.blank() ? Optional.empty() : rules.path());
            new Waiting(entrance.surface(), TEXTS.get("start.new.making")).failed(this::failed)
                    .run(_ -> make(order, desk), made -> {
                        making.sheet().close();
                        if (made.key() == null) {
                            entrance.enter(made.office(), desk);
                        } else {
                            new RecoverySheet(entrance.surface()).show(made.key(), place,
                                    () -> entrance.enter(made.office(), desk));
                        }
                    });
        });
    }

    private Made make(Order order, Desk desk) {
        Optional<String> text = order.rules().map(NewOfficeSheet::read);
        text.ifPresent(entrance.opener()::requireUsable);
        Made made;
        if (order.password().isEmpty()) {
            made = new Made(entrance.opener().create(order.place(), order.level(), Entrance.seat(desk)), null);
        } else {
            EncryptedOffice encrypted = entrance.opener().createEncrypted(order.place(), order.level(),
                    order.password(), Entrance.seat(desk));
            made = new Made(encrypted.office(), encrypted.recovery());
        }
        boolean furnished = false;
        try {
            entrance.opener().furnish(made.office(), text);
            furnished = true;
            return made;
        } finally {
            if (!furnished) {
                entrance.opener().discard(made.office());
            }
        }
    }

    private void failed(Throwable failure) {
        if (failure instanceof BrokenRegulation broken) {
            String problems = broken.problems().stream().limit(MOST_PROBLEMS)
                    .map(one -> TEXTS.format("start.new.rules.line", Integer.toString(one.line()), one.reason()))
                    .collect(Collectors.joining("\n"));
            making.form().complain(List.of(new Form.Complaint(RULES, problems)));
        } else {
            making.failed(failure, RULES);
        }
    }

    private static String read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new RefusedFile(TEXTS.format("start.new.rules.none", file.toString()));
            }
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedFile(TEXTS.format("start.new.rules.noText", file.toString()));
        } catch (IOException unreadable) {
            throw new RefusedFile(TEXTS.format("start.new.rules.none", file.toString()));
        }
    }
}
