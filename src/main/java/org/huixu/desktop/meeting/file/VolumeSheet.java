package org.huixu.desktop.meeting.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.huixu.application.archive.Volume;
import org.huixu.application.archive.Volumes.Written;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.TargetFile;
import org.huixu.desktop.work.JobProgress;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;

/** Writes a meeting as a volume for the archive (归档成卷): says what is missing, asks for the form and the place. */
final class VolumeSheet {

    private static final Texts TEXTS = Texts.of(VolumeSheet.class);
    private static final double WIDTH = 600;
    private static final String ZIP = ".zip";

    private final Workbench bench;

    VolumeSheet(Workbench bench) {
        this.bench = bench;
    }

    void show(MeetingId meeting) {
        bench.background().run(TEXTS.get("meeting.file.volume.looking"),
                job -> bench.office().volumes().plan(meeting, JobProgress.of(job)), this::show);
    }

    private void show(Volume volume) {
        ToggleGroup forms = new ToggleGroup();
        RadioButton folder = form("meeting.file.volume.asFolder", forms);
        RadioButton zip = form("meeting.file.volume.asZip", forms);
        folder.setSelected(true);
        List<Node> lines = new ArrayList<>();
        lines.add(Sheets.paragraph(TEXTS.format("meeting.file.volume.about",
                Integer.toString(volume.documents().size()))));
        lines.add(missing(volume));
        lines.add(new VBox(folder, zip));
        VBox content = new VBox();
        content.getChildren().setAll(lines);
        content.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.get("meeting.file.volume.title"), content).width(WIDTH).focusOn(folder);
        sheet.cancel(TEXTS.get("meeting.file.cancel"));
        sheet.confirm(TEXTS.get("meeting.file.volume.where"), () -> {
            if (zip.isSelected()) {
                zip(volume, sheet);
            } else {
                folder(volume, sheet);
            }
        });
        bench.sheets().show(sheet);
    }

    /** Each thing that is not there in a line of its own. */
    private static Node missing(Volume volume) {
        if (volume.missing().isEmpty()) {
            return Sheets.paragraph(TEXTS.get("meeting.file.volume.whole"));
        }
        VBox lines = new VBox(Sheets.paragraph(TEXTS.format("meeting.file.volume.missing",
                Integer.toString(volume.missing().size()))));
        volume.missing().forEach(one -> lines.getChildren().add(Sheets.paragraph(
                TEXTS.format("meeting.file.volume.one", one))));
        return lines;
    }

    private static RadioButton form(String key, ToggleGroup forms) {
        RadioButton form = new RadioButton(TEXTS.bundle().getString(key));
        form.setToggleGroup(forms);
        form.setMnemonicParsing(false);
        return form;
    }

    private void folder(Volume volume, Sheet sheet) {
        bench.choosers().folder(TEXTS.get("meeting.file.volume.folder")).ifPresent(parent -> {
            sheet.close();
            asked(volume, parent.resolve(volume.label().fileName()));
        });
    }

    private void zip(Volume volume, Sheet sheet) {
        bench.choosers().saveFile(TEXTS.get("meeting.file.volume.zip"), volume.label().fileName() + ZIP,
                new Choosers.FileKind(TEXTS.get("meeting.file.volume.kind"), List.of("*" + ZIP))).ifPresent(file -> {
                    sheet.close();
                    if (name(file).toLowerCase(Locale.ROOT).endsWith(ZIP)) {
                        write(volume, file, true);
                    } else {
                        asked(volume, file.resolveSibling(name(file) + ZIP));
                    }
                });
    }

    /** Nobody has asked yet whether what is there may be replaced. */
    private void asked(Volume volume, Path place) {
        bench.background().run(TEXTS.get("meeting.file.volume.looking"), _ -> Files.exists(place), there -> {
            if (there) {
                bench.sheets().ask(TEXTS.get("meeting.file.volume.replace.title"),
                        TEXTS.format("meeting.file.volume.replace", name(place)),
                        TEXTS.get("meeting.file.volume.replace.yes"), TEXTS.get("meeting.file.cancel"),
                        () -> write(volume, place, true));
            } else {
                write(volume, place, false);
            }
        });
    }

    private void write(Volume volume, Path place, boolean replace) {
        bench.background().run(TEXTS.format("meeting.file.volume.writing", name(place)),
                job -> bench.office().volumes().write(volume, place, replace, JobProgress.of(job)), this::told);
    }

    private void told(Written written) {
        bench.notices().done(
                TEXTS.format("meeting.file.volume.written", name(written.place()),
                        Integer.toString(written.documents()), Integer.toString(written.pages())),
                TEXTS.get("meeting.file.folder"),
                () -> bench.outside().open(TargetFile.folderOf(written.place())));
        if (!written.missing().isEmpty()) {
            bench.sheets().say(TEXTS.get("meeting.file.volume.title"),
                    TEXTS.format("meeting.file.volume.characters", written.missing().stream()
                            .map(MissingCharacter::character).distinct().collect(Collectors.joining("、"))),
                    TEXTS.get("meeting.file.understood"));
        }
    }

    private static String name(Path place) {
        return String.valueOf(place.getFileName());
    }
}
