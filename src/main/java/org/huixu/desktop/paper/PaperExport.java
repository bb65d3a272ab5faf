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
import org.huixu.desktop.work.Workbench;

/** Puts a paper where the user wants it. */
final class PaperExport {

    private static final Texts TEXTS = Texts.of(PaperExport.class);
    private static final String ENDING = ".pdf";

    private final Workbench bench;

    PaperExport(Workbench bench) {
        this.bench = bench;
    }

    void save(NamedPaper paper) {
        Optional<Path> chosen = bench.choosers().saveFile(TEXTS.get("paper.export.title"), paper.fileName(),
                new Choosers.FileKind(TEXTS.get("paper.export.kind"), List.of("*" + ENDING)));
        chosen.ifPresent(file -> {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                write(paper, file);
            } else {
                ended(paper, file.resolveSibling(file.getFileName() + ENDING));
            }
        });
    }

    /** The chooser asked about a name without the ending; about this one nobody has asked yet. */
    private void ended(NamedPaper paper, Path file) {
        bench.background().run(TEXTS.format("paper.export.exporting", name(file)), _ -> Files.exists(file), there -> {
            if (there) {
                bench.sheets().ask(TEXTS.get("paper.export.replace.title"),
                        TEXTS.format("paper.export.replace", name(file)), TEXTS.get("paper.export.replace.yes"),
                        TEXTS.get("paper.cancel"), () -> write(paper, file));
            } else {
                write(paper, file);
            }
        });
    }

    private void write(NamedPaper paper, Path file) {
        bench.background().run(TEXTS.format("paper.export.exporting", name(file)), _ -> {
            TargetFile.write(file, paper.file()::writeTo);
            return file;
        }, _ -> bench.notices().done(TEXTS.format("paper.export.done", name(file)),
                List.of(new Notices.Way(TEXTS.get("paper.export.open"), () -> bench.outside().open(file)),
                        new Notices.Way(TEXTS.get("paper.export.folder"),
                                () -> bench.outside().open(TargetFile.folderOf(file))))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
