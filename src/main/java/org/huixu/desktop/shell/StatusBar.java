package org.huixu.desktop.shell;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.folder.FolderTexts;
import org.huixu.application.office.OfficeDesk;
import org.huixu.application.store.Setting;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.WhileShown;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** The foot of the window: the folder and its level, the last backup, who is at the desk. */
final class StatusBar {

    private static final Texts TEXTS = Texts.of(StatusBar.class);

    private final HBox box = new HBox();

    /** @param help opens the handbook at what is in front */
    StatusBar(Workbench bench, Look look, Runnable help) {
        box.getStyleClass().add("status-bar");
        box.setAlignment(Pos.CENTER_LEFT);
        Path place = bench.office().place();
        Button folder = new Button(String.valueOf(place.getFileName()), Icons.of(Feather.FOLDER));
        folder.getStyleClass().addAll("flat", "small");
        folder.setTooltip(new Tooltip(TEXTS.format("shell.status.folder", place.toString())));
        folder.setOnAction(_ -> bench.outside().open(place));
        Label level =
                new Label(TEXTS.format("shell.status.level", FolderTexts.name(bench.office().standing().level())));
        Label backup = new Label(TEXTS.get("shell.status.backup.loading"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button who = new Button(null, Icons.of(Feather.USER));
        who.getStyleClass().addAll("flat", "small");
        who.setTooltip(new Tooltip(TEXTS.get("shell.status.who")));
        who.setOnAction(_ -> bench.ways().go(new Place.Settings()));
        WhileShown.follow(who, bench.desk().actorProperty(), actor -> who.setText(actor.name()));
        Button theme = Icons.button(Feather.MOON, TEXTS.get("shell.status.dark"),
                () -> look.darkProperty().set(!look.darkProperty().get()));
        Button handbook = Icons.button(Feather.HELP_CIRCLE, TEXTS.get("shell.status.help"), help);
        box.getChildren().addAll(folder, level, backup, gap, who, handbook, theme);
        Runnable backups = () -> bench.background().run(TEXTS.get("shell.status.backup.loading"),
                _ -> OfficeDesk.lastBackup(bench.workplace().store()), last -> backup.setText(last
                        .map(at -> TEXTS.format("shell.status.backup.last",
                                bench.time().local(at).toLocalDate().toString()))
                        .orElse(TEXTS.get("shell.status.backup.none"))));
        bench.changes().on(backups, Setting.class);
        backups.run();
    }

    Node node() {
        return box;
    }
}
