package org.huixu.desktop.settings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.list.OfficeLists.RegulationLine;
import org.huixu.application.office.RegulationCopy;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.TargetFile;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.regulation.Regulation;

/** Regulations as files: taken in, put in place of what is there, written out, copied for another government. */
final class RulesFiles {

    private static final Texts TEXTS = Texts.of(RulesFiles.class);
    private static final double WIDTH = 560;

    private final Workbench bench;
    private final ObservableValue<RegulationLine> chosen;
    private final List<Button> buttons;

    RulesFiles(Workbench bench, ObservableValue<RegulationLine> chosen) {
        this.bench = bench;
        this.chosen = chosen;
        buttons = List.of(
                button(TEXTS.get("settings.rules.takeIn"),
                        () -> read(TEXTS.get("settings.rules.takeInTitle"), TEXTS.get("settings.rules.takenIn"),
                                bench.workplace().office()::takeIn)),
                button(TEXTS.get("settings.rules.replace"),
                        () -> read(TEXTS.get("settings.rules.replaceTitle"), TEXTS.get("settings.rules.replaced"),
                                bench.workplace().office()::replace)),
                button(TEXTS.get("settings.rules.export"), this::export),
                button(TEXTS.get("settings.rules.copy"), this::copy));
        buttons.stream().skip(1).forEach(one -> one.disableProperty().bind(chosen.map(_ -> false).orElse(true)));
    }

    List<Button> buttons() {
        return buttons;
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static FileKind kind() {
        return new FileKind(TEXTS.get("settings.rules.fileKind"), List.of("*.yaml", "*.yml"));
    }

    private void read(String title, String said, Function<String, Outcome<Regulation>> work) {
        bench.choosers().openFile(title, kind()).ifPresent(file -> bench.background()
                .run(TEXTS.get("settings.reading"), _ -> Intake.text(file),
                        source -> bench.acts().deed(title, () -> work.apply(source)).said(said).go()));
    }

    private void export() {
        Regulation.Title title = chosen.getValue().regulation().title();
        bench.choosers().saveFile(TEXTS.get("settings.rules.export"), title.key() + ".yaml", kind())
                .ifPresent(file -> bench.background().run(TEXTS.get("settings.rules.writing"), _ -> {
                    String text = bench.workplace().setUp().file(title.key());
                    TargetFile.write(file, target -> target.write(text.getBytes(StandardCharsets.UTF_8)));
                    return file;
                }, written -> bench.notices()
                        .done(TEXTS.format("settings.rules.written", String.valueOf(written.getFileName())))));
    }

    /** Asks for the other title and where the copy is to be written. */
    private void copy() {
        Regulation.Title title = chosen.getValue().regulation().title();
        TextField key = new TextField();
        key.setPromptText(TEXTS.get("settings.rules.copy.key.prompt"));
        TextField issuer = new TextField(title.issuer());
        TextField office = new TextField(title.office());
        TextField name = new TextField(title.name());
        DayField from = new DayField(bench::today, bench.today());
        Form form = new Form().row("issuer", TEXTS.get("settings.rules.copy.issuer"), issuer)
                .row("office", TEXTS.get("settings.rules.copy.office"), office)
                .row("name", TEXTS.get("settings.rules.name"), name)
                .row("from", TEXTS.get("settings.rules.from"), from)
                .row("key", TEXTS.get("settings.rules.copy.key"), key).note(TEXTS.get("settings.rules.copy.note"));
        Sheet sheet = new Sheet(TEXTS.get("settings.rules.copy.title"), new VBox(form)).width(WIDTH).focusOn(issuer);
        sheet.aside(form.whole()).cancel(TEXTS.get("settings.cancel"));
        sheet.confirm(TEXTS.get("settings.rules.copy.do"), () -> {
            LocalDate day = from.day();
            if (day == null) {
                form.complain(List.of(new Form.Complaint("from", TEXTS.get("settings.rules.noDay"))));
                return;
            }
            RegulationCopy.Heading heading = new RegulationCopy.Heading(key.getText().strip(), name.getText(),
                    issuer.getText(), office.getText(), day);
            bench.acts().deed(TEXTS.get("settings.rules.copy.title"), () -> bench.workplace().office()
                    .copy(bench.workplace().setUp().file(title.key()), heading)).in(form)
                    .then(text -> save(sheet, heading, text)).go();
        });
        bench.sheets().show(sheet);
    }

    private void save(Sheet sheet, RegulationCopy.Heading heading, String text) {
        Optional.of(heading.key() + ".yaml")
                .flatMap(name -> bench.choosers().saveFile(TEXTS.get("settings.rules.copy.title"), name, kind()))
                .ifPresent(file -> bench.background().run(TEXTS.get("settings.rules.writing"), _ -> {
                    TargetFile.write(file, target -> target.write(text.getBytes(StandardCharsets.UTF_8)));
                    return file;
                }, written -> {
                    sheet.close();
                    bench.notices()
                            .done(TEXTS.format("settings.rules.written", String.valueOf(written.getFileName())));
                }));
    }
}
