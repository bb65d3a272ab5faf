package org.huixu.application.filing;

import java.nio.file.Path;
import java.util.List;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.exchange.SheetProblem;
import org.huixu.domain.regulation.Regulation;

/** Port to the forms that departments fill in, and to the folder or ZIP in which they come back with their papers. */
public interface FilingFile {

    /**
     * Reads a spreadsheet alone, a folder, or a ZIP with one form and its papers. Bad rows are named and left out.
     *
     * @param regulation by whose Chinese names of types and tasks the form speaks
     * @throws RefusedFile if there is no form, more than one, or anything in it that cannot be taken in safely
     */
    Reading read(Path source, Regulation regulation);

    /**
     * An empty form to be handed out.
     *
     * @param number by which it is known again
     * @param units short names to choose from
     */
    byte[] template(String number, List<String> units, Regulation regulation);

    /**
     * What came in.
     *
     * @param papers all that came with the form, named by some row or not
     */
    record Reading(FilingForm form, List<FilingForm.Paper> papers, List<SheetProblem> problems) {

        public Reading {
            papers = List.copyOf(papers);
            problems = List.copyOf(problems);
        }
    }
}
