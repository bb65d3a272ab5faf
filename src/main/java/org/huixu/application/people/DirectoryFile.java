package org.huixu.application.people;

import java.nio.file.Path;
import java.util.List;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.exchange.SheetProblem;
import org.huixu.domain.regulation.Offices;

/** Port to the spreadsheet of the directory. */
public interface DirectoryFile {

    /**
     * Reads a spreadsheet. Bad rows are named and left out; sheets and optional columns may be missing.
     *
     * @param offices the regulation's offices, by whose Chinese names the file speaks
     * @throws RefusedFile if it is no spreadsheet that can be read safely
     */
    Reading read(Path file, Offices offices);

    /** The bytes of a spreadsheet with these rows, ready to be filled in further; of an empty one: a template. */
    byte[] write(DirectorySheet sheet, Offices offices);

    /** The good rows, and what is wrong with the others, in the order of the file. */
    record Reading(DirectorySheet sheet, List<SheetProblem> problems) {

        public Reading {
            problems = List.copyOf(problems);
        }
    }
}
