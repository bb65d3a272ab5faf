package org.huixu.desktop.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Notices;
import org.huixu.desktop.kit.TargetFile;

/** Puts a paper, in one of its forms, where the user wants it. */
final class PaperExport {

    private static final Texts TEXTS = Texts.of(PaperExport.class);

    private final PaperMeans means;

    /** What is written, and under which ending. */
    private record Wanted(String ending, TargetFile.Filling filling) {
    }

    PaperExport(PaperMeans means) {
        this.means = means;
    }

    void save(NamedPaper paper) {
        choose(TEXTS.get("paper.export.title"), paper.fileName(), TEXTS.get("paper.export.kind"),
                new Wanted(".pdf", paper.file()::writeTo));
    }

    /**
     * Saves another form of a paper.
     *
     * @param fileName of the PDF
     */
    void save(String fileName, OtherForm form) {
        choose(form.kind().title(), form.name(fileName), form.kind().files(),
                new Wanted(form.kind().ending(), form.source()::write));
    }

    private void choose(String title, String suggestedName, String kind, Wanted wanted) {
        Optional<Path> chosen = means.choosers().saveFile(title, suggestedName,
                new Choosers.FileKind(kind, List.of("*" + wanted.ending())));
        chosen.ifPresent(file -> {
            if (name(file).toLowerCase(Locale.ROOT).endsWith(wanted.ending())) {
                write(wanted, file);
            } else {
                ended(wanted, file.resolveSibling(file.getFileName() + wanted.ending()));
            }
        });
    }

    /** The chooser asked about a name without the ending; about this one nobody has asked yet. */
    private void ended(Wanted wanted, Path file) {
        means.background().run(TEXTS.format("paper.export.exporting", name(file)), _ -> Files.exists(file), there -> {
            if (there) {
                means.sheets().ask(TEXTS.get("paper.export.replace.title"),
                        TEXTS.format("paper.export.replace", name(file)), TEXTS.get("paper.export.replace.yes"),
                        TEXTS.get("paper.cancel"), () -> write(wanted, file));
            } else {
                write(wanted, file);
            }
        });
    }

    private void write(Wanted wanted, Path file) {
        means.background().run(TEXTS.format("paper.export.exporting", name(file)), _ -> {
            TargetFile.write(file, wanted.filling());
            return file;
        }, _ -> means.notices().done(TEXTS.format("paper.export.done", name(file)),
                List.of(new Notices.Way(TEXTS.get("paper.export.open"), () -> means.outside().open(file)),
                        new Notices.Way(TEXTS.get("paper.export.folder"),
                                () -> means.outside().open(TargetFile.folderOf(file))))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
