package org.huixu.exchange.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.people.DirectoryFile;
import org.huixu.application.people.DirectorySheet;
import org.huixu.domain.regulation.Offices;
import org.huixu.exchange.Intake;

/** The directory as XLSX. Formulas are never calculated: a cell with one is a problem. Stateless. */
public final class DirectoryWorkbook implements DirectoryFile {

    private static final int MEGABYTES = 20;

    @Override
    public Reading read(Path file, Offices offices) {
        String name = Intake.name(file);
        byte[] bytes = Intake.bytes(file, MEGABYTES);
        SpreadsheetGuard.check(name, bytes);
        try (Workbook workbook = parsed(name, bytes)) {
            SheetProblems problems = new SheetProblems();
            DirectoryRows rows = new DirectoryRows(workbook, offices, problems);
            if (!rows.anySheet()) {
                throw SpreadsheetGuard.refused("directory.refused.no-sheet", name);
            }
            DirectorySheet sheet = new DirectorySheet(rows.units(), rows.persons(), rows.appointments(),
                    rows.portfolios(), rows.standIns(), rows.rooms());
            return new Reading(new DirectoryChecks(problems).sound(sheet), problems.list());
        } catch (IOException damaged) {
            throw SpreadsheetGuard.refused("directory.refused.damaged", name);
        }
    }

    @Override
    public byte[] write(DirectorySheet sheet, Offices offices) {
        return new DirectoryWriter(offices).write(sheet);
    }

    /** The parser throws all kinds of exceptions at damaged files; each means the same to the user. */
    private static Workbook parsed(String name, byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException damaged) {
            RefusedFile refused = SpreadsheetGuard.refused("directory.refused.damaged", name);
            refused.initCause(damaged);
            throw refused;
        }
    }
}
