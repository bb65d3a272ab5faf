package org.huixu.desktop.paper;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.PaperPages;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.work.Workbench;

/** Makes a paper and shows it before it is exported or printed. Used on the FX thread. */
public final class PaperPreview {

    private static final Texts TEXTS = Texts.of(PaperPreview.class);

    private final PaperMeans means;
    private boolean making;

    public PaperPreview(Workbench bench) {
        this(PaperMeans.of(bench));
    }

    public PaperPreview(PaperMeans means) {
        this.means = means;
    }

    /** Writes a paper as PDF; called off the FX thread. */
    @FunctionalInterface
    public interface PaperSource {

        void write(OutputStream out) throws Exception;
    }

    /** Writes a paper as PDF and tells the characters that no font could draw; called off the FX thread. */
    @FunctionalInterface
    public interface ListingSource {

        List<MissingCharacter> write(OutputStream out) throws Exception;
    }

    private record Opened(NamedPaper paper, PaperPages pages, List<MissingCharacter> missing) {
    }

    /**
     * Makes the paper and shows its pages.
     *
     * @param suggestedName file name for exporting, without folder, ending in .pdf
     */
    public void show(String title, String suggestedName, PaperSource source) {
        showListing(title, suggestedName, out -> {
            source.write(out);
            return List.of();
        });
    }

    /** The same for a file that is kept: it is not made but opened. */
    public void open(String title, String name, PaperSource source) {
        show(TEXTS.format("paper.opening", title), new Wanted(title, name, Optional.empty()), listing(source));
    }

    /** The same, with the characters that no font could draw listed above the pages. */
    public void showListing(String title, String suggestedName, ListingSource source) {
        show(making(title), new Wanted(title, suggestedName, Optional.empty()), source);
    }

    /** The same for a paper that can be had in another form too. */
    public void showListing(String title, String suggestedName, ListingSource source, OtherForm other) {
        show(making(title), new Wanted(title, suggestedName, Optional.of(other)), source);
    }

    /**
     * The same for a paper that is one table.
     *
     * @param book writes the table as a spreadsheet
     */
    public void showTable(String title, String suggestedName, ListingSource source, PaperSource book) {
        showListing(title, suggestedName, source, OtherForm.book(book));
    }

    private static String making(String title) {
        return TEXTS.format("paper.making", title);
    }

    private void show(String doing, Wanted wanted, ListingSource source) {
        make(doing, job -> {
            Made made = made(job, wanted, source);
            return new Opened(made.paper(), means.viewer().open(made.paper().file()),
                    made.missing());
        }, opened -> new PreviewSheet(means, opened.paper(), opened.pages(), opened.missing()).show());
    }

    /** Makes the paper and asks where to put it, without showing it. */
    public void export(String title, String suggestedName, PaperSource source) {
        make(making(title), job -> made(job, new Wanted(title, suggestedName, Optional.empty()), listing(source)),
                made -> new PaperExport(means).save(made.paper()));
    }

    /** Asks where to put another form of a paper; its name is that of the PDF with another ending. */
    public void export(String suggestedName, OtherForm other) {
        new PaperExport(means).save(suggestedName, other);
    }

    /** Makes the paper and asks how to print it, without showing it. */
    public void print(String title, String suggestedName, PaperSource source) {
        make(making(title), job -> {
            Made made = made(job, new Wanted(title, suggestedName, Optional.empty()), listing(source));
            try (PaperPages pages = means.viewer().open(made.paper().file())) {
                return new Counted(made.paper(), pages.sizes().size());
            }
        }, counted -> new PrintSheet(means, counted.paper(), counted.pages()).show());
    }

    private record Made(NamedPaper paper, List<MissingCharacter> missing) {
    }

    private record Counted(NamedPaper paper, int pages) {
    }

    private static ListingSource listing(PaperSource source) {
        return out -> {
            source.write(out);
            return List.of();
        };
    }

    /** Does nothing while a paper is still being made: a second click is not a second paper. */
    private <R> void make(String doing, Background.Work<R> work, Consumer<R> then) {
        if (making) {
            return;
        }
        making = true;
        means.background().run(doing, job -> work.run(job.cancellable()), made -> {
            making = false;
            then.accept(made);
        }, failure -> {
            making = false;
            means.background().failures().accept(failure);
        }).onStopped(() -> making = false);
    }

    private record Wanted(String title, String name, Optional<OtherForm> other) {
    }

    private Made made(Job job, Wanted wanted, ListingSource source) throws Exception {
        try (PaperDraft draft = new PaperDraft(job, means::newFile)) {
            List<MissingCharacter> missing = source.write(draft);
            return new Made(new NamedPaper(wanted.title(), wanted.name(), draft.finished(), wanted.other()), missing);
        }
    }
}
