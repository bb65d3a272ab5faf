package org.huixu.desktop.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.change.HistoryCheck;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.BackupReport;
import org.huixu.application.folder.FolderBackup;
import org.huixu.application.folder.FolderTexts;
import org.huixu.application.office.OfficeDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;

/** Where the office's data lie, and their safety: backup, password, the chain of the history. */
final class FolderSection implements Section {

    private static final Texts TEXTS = Texts.of(FolderSection.class);
    private static final double WIDTH = 460;

    private final Workbench bench;
    private final Background.Lane lane;
    private final Label last = new Label();
    private final VBox node;

    FolderSection(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        node = new VBox(Section.block(TEXTS.get("settings.folder"), "", facts()), backups(), keys(), history());
        node.getStyleClass().add("settings-page");
        load();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void load() {
        lane.run(TEXTS.get("settings.loading"), _ -> OfficeDesk.lastBackup(bench.workplace().store()),
                (Optional<Instant> at) -> last.setText(at
                        .map(one -> TEXTS.format("settings.backup.last",
                                bench.time().local(one).toLocalDate().toString()))
                        .orElse(TEXTS.get("settings.backup.never"))));
    }

    @Override
    public void close() {
        lane.drop();
    }

    private Node facts() {
        Label place = new Label(bench.office().place().toString());
        place.setWrapText(true);
        Button open = new Button(TEXTS.get("settings.folder.open"));
        open.setOnAction(_ -> bench.outside().open(bench.office().place()));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("settings-facts");
        HBox where = new HBox(place, open);
        where.getStyleClass().add("toolbar-line");
        grid.addRow(0, new Label(TEXTS.get("settings.folder.place")), where);
        grid.addRow(1, new Label(TEXTS.get("settings.folder.level")),
                new Label(FolderTexts.name(bench.office().standing().level())));
        grid.addRow(2, new Label(TEXTS.get("settings.folder.encryption")), new Label(TEXTS.get(
                bench.office().standing().encrypted() ? "settings.folder.encrypted" : "settings.folder.open-text")));
        return grid;
    }

    private Node backups() {
        Button backup = new Button(TEXTS.get("settings.backup.button"));
        backup.getStyleClass().add("accent");
        backup.setOnAction(_ -> bench.choosers()
                .saveFile(TEXTS.get("settings.backup.title"),
                        TEXTS.format("settings.backup.name", bench.today().toString()) + FolderBackup.ENDING,
                        new FileKind(TEXTS.get("settings.backup.kind"), List.of('*' + FolderBackup.ENDING)))
                .ifPresent(this::backUp));
        HBox line = new HBox(backup, last);
        line.getStyleClass().add("toolbar-line");
        return Section.block(TEXTS.get("settings.backup"), TEXTS.get("settings.backup.about"), line);
    }

    private void backUp(Path file) {
        Sheet sheet = running(TEXTS.get("settings.backup.title"), TEXTS.get("settings.backup.running"));
        Job job = bench.background().run(TEXTS.get("settings.backup.title"), own -> {
            BackupReport report = bench.office().backup().write(file, progress(own.changing()));
            bench.workplace().office().backedUp().value();
            return report;
        }, report -> {
            sheet.close();
            backedUp(report);
        }, failure -> {
            sheet.close();
            bench.background().failures().accept(failure);
        });
        watch(sheet, job, TEXTS.get("settings.backup.stopped"));
    }

    private void backedUp(BackupReport report) {
        String name = String.valueOf(report.file().getFileName());
        if (report.damagedAttachments().isEmpty()) {
            bench.notices().done(TEXTS.format("settings.backup.done", name), TEXTS.get("settings.folder.open"),
                    () -> bench.outside().open(Optional.ofNullable(report.file().getParent()).orElse(report.file())));
        } else {
            bench.sheets().say(TEXTS.get("settings.backup.damagedTitle"),
                    TEXTS.format("settings.backup.damaged", name,
                            Integer.toString(report.damagedAttachments().size()),
                            String.join("\n", report.damagedAttachments())),
                    TEXTS.get("settings.understood"));
        }
    }

    private static BackupProgress progress(Job job) {
        return new BackupProgress() {
            @Override
            public void advanced(long done, long total) {
                job.advance(done, total);
            }

            @Override
            public boolean cancelled() {
                return job.cancelled();
            }
        };
    }

    private Node keys() {
        KeySheets sheets = new KeySheets(bench);
        Button password = new Button(TEXTS.get("settings.key.password"));
        password.setOnAction(_ -> sheets.changePassword());
        Button recovery = new Button(TEXTS.get("settings.key.recovery"));
        recovery.setOnAction(_ -> sheets.newRecoveryKey());
        boolean encrypted = bench.office().standing().encrypted();
        HBox line = new HBox(password, recovery);
        line.getStyleClass().add("toolbar-line");
        return encrypted ? Section.block(TEXTS.get("settings.key"), TEXTS.get("settings.key.about"), line)
                : Section.block(TEXTS.get("settings.key"), TEXTS.get("settings.key.none"));
    }

    private Node history() {
        Button check = new Button(TEXTS.get("settings.history.button"));
        check.setOnAction(_ -> checkHistory());
        HBox line = new HBox(check);
        line.getStyleClass().add("toolbar-line");
        return Section.block(TEXTS.get("settings.history"), TEXTS.get("settings.history.about"), line);
    }

    private void checkHistory() {
        Sheet sheet = running(TEXTS.get("settings.history"), TEXTS.get("settings.history.running"));
        Job job = bench.background().run(TEXTS.get("settings.history"), own -> {
            own.cancellable();
            return bench.workplace().store().read(reader -> HistoryCheck.check(reader, (entries, of) -> {
                own.stopIfCancelled();
                own.advance(entries, of);
            }));
        }, verdict -> {
            sheet.close();
            bench.sheets().say(TEXTS.get("settings.history"), sentence(verdict), TEXTS.get("settings.understood"));
        }, failure -> {
            sheet.close();
            bench.background().failures().accept(failure);
        });
        watch(sheet, job, TEXTS.get("settings.history.stopped"));
    }

    private static String sentence(HistoryCheck.Verdict verdict) {
        Long broken = verdict.firstBroken();
        return broken == null ? TEXTS.format("settings.history.whole", Long.toString(verdict.entries()))
                : TEXTS.format("settings.history.broken", Long.toString(broken));
    }

    private static Sheet running(String title, String words) {
        VBox content = new VBox(Sheets.paragraph(words));
        content.getStyleClass().add("settings-block");
        Sheet sheet = new Sheet(title, content).width(WIDTH);
        sheet.setUserData(content);
        return sheet;
    }

    /** Shows how far the job is; stopping it closes the sheet. */
    private void watch(Sheet sheet, Job job, String stopped) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(job.progressProperty());
        if (sheet.getUserData() instanceof VBox content) {
            content.getChildren().add(bar);
        }
        job.shownElsewhere();
        sheet.onCancel(() -> {
            job.cancel();
            sheet.close();
            bench.notices().warn(stopped);
        });
        sheet.cancel(TEXTS.get("settings.stop"));
        bench.sheets().show(sheet);
    }
}
