package org.huixu.desktop.paper;

import java.nio.file.Path;
import java.util.Optional;
import org.huixu.application.document.PaperPrinter;
import org.huixu.application.document.PaperViewer;
import org.huixu.application.signature.SignatureDesk;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Notices;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Outside;
import org.huixu.desktop.work.Surface;
import org.huixu.desktop.work.Workbench;

/** What it takes to show papers, to print and to export them: a window, but not always an office. */
public interface PaperMeans {

    Surface surface();

    PaperViewer viewer();

    PaperPrinter printer();

    /** A file for a paper that is too large for the memory. */
    Path newFile();

    /** Reads the digital signatures of what is shown; absent where no paper has one. */
    Optional<SignatureDesk> signatures();

    /** Those of an office. */
    static PaperMeans of(Workbench bench) {
        return new PaperMeans() {

            @Override
            public Surface surface() {
                return bench.surface();
            }

            @Override
            public PaperViewer viewer() {
                return bench.office().viewing().viewer();
            }

            @Override
            public PaperPrinter printer() {
                return bench.office().viewing().printer();
            }

            @Override
            public Path newFile() {
                return bench.office().newTempFile(".pdf");
            }

            @Override
            public Optional<SignatureDesk> signatures() {
                return Optional.of(bench.office().signatures());
            }
        };
    }

    default Background background() {
        return surface().background();
    }

    default Sheets sheets() {
        return surface().sheets();
    }

    default Notices notices() {
        return surface().notices();
    }

    default Choosers choosers() {
        return surface().choosers();
    }

    default Outside outside() {
        return surface().outside();
    }
}
