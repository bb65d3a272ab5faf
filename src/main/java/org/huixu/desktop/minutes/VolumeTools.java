package org.huixu.desktop.minutes;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.archive.Handover;
import org.huixu.application.archive.VolumeCheck;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.paper.VerifySheet;
import org.huixu.desktop.work.JobProgress;
import org.huixu.desktop.work.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** The list of a year's volumes for the archive (移交清单), and checking what came back: a volume by its own checksums, a PDF by its signatures (核对). */
final class VolumeTools {

    private static final Texts TEXTS = Texts.of(VolumeTools.class);

    private static final double WIDTH = 600;
    private static final int MOST_LINES = 200;

    private final Workbench bench;
    private final IntSupplier year;

    /** @param year the year that is shown */
    VolumeTools(Workbench bench, IntSupplier year) {
        this.bench = bench;
        this.year = year;
    }

    List<Node> nodes() {
        Button list = new Button(TEXTS.get("minutesList.handover"), Icons.of(Feather.ARCHIVE));
        list.setMinWidth(Region.USE_PREF_SIZE);
        list.setOnAction(_ -> handover());
        MenuButton check = new MenuButton(TEXTS.get("minutesList.check"), Icons.of(Feather.CHECK_SQUARE));
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.getItems().setAll(item("minutesList.check.folder", this::checkFolder),
                item("minutesList.check.zip", this::checkZip),
                item("minutesList.check.signature", () -> new VerifySheet(bench).show()));
        return List.of(list, check);
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.bundle().getString(key));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void handover() {
        int wanted = year.getAsInt();
        bench.background().run(TEXTS.format("minutesList.handover.making", Integer.toString(wanted)),
                job -> bench.office().volumes().handover(wanted, JobProgress.of(job)), this::show);
    }

    private void show(Handover handover) {
        if (handover.lines().isEmpty()) {
            bench.sheets().say(TEXTS.get("minutesList.handover.title"),
                    TEXTS.format("minutesList.handover.none", Integer.toString(handover.year())),
                    TEXTS.get("minutesList.understood"));
            return;
        }
        SheetPaper paper = handover.paper();
        new PaperPreview(bench).showTable(paper.title(), paper.title() + ".pdf",
                out -> bench.workplace().sheets().write(paper, out),
                out -> bench.workplace().sheets().writeBook(paper, out));
    }

    private void checkFolder() {
        bench.choosers().folder(TEXTS.get("minutesList.check.choose")).ifPresent(this::check);
    }

    private void checkZip() {
        bench.choosers().openFile(TEXTS.get("minutesList.check.choose"),
                new Choosers.FileKind(TEXTS.get("minutesList.check.kind"), List.of("*.zip"))).ifPresent(this::check);
    }

    private void check(Path volume) {
        bench.background().run(TEXTS.get("minutesList.check.running"),
                job -> VolumeCheck.of(volume, JobProgress.of(job)), this::show);
    }

    /** Every file that is not as it was in a line of its own. */
    private void show(VolumeCheck.Report report) {
        List<String> sentences = report.sentences();
        VBox content = new VBox();
        sentences.stream().limit(MOST_LINES).map(Sheets::paragraph).forEach(content.getChildren()::add);
        if (sentences.size() > MOST_LINES) {
            content.getChildren().add(Sheets.paragraph(TEXTS.format("minutesList.check.more",
                    Integer.toString(sentences.size() - MOST_LINES))));
        }
        content.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.get(report.whole() ? "minutesList.check.whole" : "minutesList.check.differs"),
                content).width(WIDTH);
        sheet.confirm(TEXTS.get("minutesList.understood"), sheet::close);
        bench.sheets().show(sheet);
    }
}
