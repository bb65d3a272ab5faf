package org.huixu.application.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** An office program of the machine that renders texts, spreadsheets and slides as PDF. Never on the FX thread. */
public interface OfficeProgram {

    /** Where it is; absent where none is installed. */
    Optional<Path> place();

    /** Whether it is worth asking it to render a file of that name. */
    boolean takes(String fileName);

    /**
     * Renders a file, in a folder of its own that is removed afterwards; a run that takes too long is ended.
     *
     * @param work a folder for what the program needs meanwhile; it does not exist and is gone afterwards
     * @param cancelled asked now and then whether to end it
     * @throws PaperException.NotRendered when there is no program, it fails, or takes too long
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    void render(Path source, Path target, Path work, BooleanSupplier cancelled);
}
