package org.huixu.desktop.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.signature.SignatureDesk;
import org.huixu.application.signature.SignedPaper;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.FileDrop;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Verifies the signatures of any PDF of this machine: chosen, or dragged onto the sheet. */
public final class VerifySheet {

    private static final Texts TEXTS = Texts.of(VerifySheet.class);
    private static final String ROOT = "signature.root";
    private static final double WIDTH = 640;

    private final Workbench bench;
    private final Background.Lane lane;
    private final SaidLine trouble = new SaidLine();
    private final Label name = new Label();
    private final SignatureCards cards = new SignatureCards();
    private final Label root = new Label();
    private final Button forget;
    private @Nullable Path file;

    public VerifySheet(Workbench bench) {
        this.bench = bench;
        lane = bench.background().lane();
        forget = Icons.button(Feather.X, TEXTS.get("paper.verify.root.forget"), () -> trust(null));
        name.getStyleClass().add("signature-file");
    }

    /** Shows the sheet. */
    public void show() {
        Button choose = new Button(TEXTS.get("paper.verify.choose"), Icons.of(Feather.FILE_TEXT));
        choose.setOnAction(_ -> bench.choosers().openFile(TEXTS.get("paper.verify.title"),
                new Choosers.FileKind(TEXTS.get("paper.export.kind"), List.of("*.pdf", "*.PDF")))
                .ifPresent(this::verify));
        Label hint = new Label(TEXTS.get("paper.verify.drop"));
        hint.getStyleClass().add("faint");
        HBox place = new HBox(choose, hint);
        place.setAlignment(Pos.CENTER_LEFT);
        place.getStyleClass().add("signature-drop");
        name.setVisible(false);
        name.managedProperty().bind(name.visibleProperty());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(place, name, trouble, cards, roots());
        content.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.get("paper.verify.title"), content).width(WIDTH).focusOn(choose);
        sheet.confirm(TEXTS.get("paper.close"), sheet::close);
        sheet.onClosed(lane::drop);
        FileDrop.on(sheet, this::verify);
        bench.sheets().show(sheet);
    }

    /** Which root the user trusts, and the way to another. */
    private HBox roots() {
        Button other = new Button(TEXTS.get("paper.verify.root.choose"));
        other.getStyleClass().add("small");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(_ -> bench.choosers().openFile(TEXTS.get("paper.verify.root.title"),
                new Choosers.FileKind(TEXTS.get("paper.verify.root.kind"),
                        List.of("*.cer", "*.crt", "*.pem", "*.der", "*.p7b", "*.CER", "*.CRT")))
                .ifPresent(this::trust));
        root.getStyleClass().add("faint");
        HBox line = new HBox(root, forget, other);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        tellRoot();
        return line;
    }

    private void trust(@Nullable Path chosen) {
        if (chosen == null) {
            bench.memory().forget(List.of(ROOT));
        } else {
            bench.memory().put(ROOT, chosen.toString());
        }
        tellRoot();
        if (file != null) {
            verify(file);
        }
    }

    private void tellRoot() {
        Optional<Path> trusted = trusted(bench.memory()).stream().findFirst();
        root.setText(trusted.map(one -> TEXTS.format("paper.verify.root", String.valueOf(one.getFileName())))
                .orElse(TEXTS.get("paper.verify.root.none")));
        forget.setVisible(trusted.isPresent());
        forget.setManaged(trusted.isPresent());
    }

    /** The file of the root that the user trusts, if there is one. */
    static List<Path> trusted(Memory memory) {
        return memory.get(ROOT).map(Path::of).stream().toList();
    }

    void verify(Path chosen) {
        file = chosen;
        name.setText(chosen.toString());
        name.setVisible(true);
        List<Path> trusted = trusted(bench.memory());
        SignatureDesk desk = bench.office().signatures();
        lane.run(TEXTS.get("paper.verify.running"), _ -> read(desk, chosen, trusted), read -> {
            trouble.quiet();
            read.paper().ifPresentOrElse(paper -> cards.show(paper, desk.words()), cards.getChildren()::clear);
            if (!read.trouble().isEmpty()) {
                trouble.say("bad", read.trouble());
            }
        });
    }

    private record Read(Optional<SignedPaper> paper, String trouble) {
    }

    private static Read read(SignatureDesk desk, Path chosen, List<Path> trusted) {
        try {
            return new Read(Optional.of(desk.verify(chosen, trusted)), "");
        } catch (Impossible not) {
            return new Read(Optional.empty(), ProblemTexts.sentence(not.problems().getFirst()));
        }
    }
}
