package org.huixu.exchange.directory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.people.DirectoryFile;
import org.huixu.application.people.DirectorySheet;
import org.huixu.domain.regulation.Offices;
import org.huixu.exchange.Intake;
import org.huixu.exchange.sheet.SheetProblems;
import org.huixu.exchange.sheet.SheetRows;
import org.huixu.exchange.sheet.SpreadsheetGuard;

/** The directory as XLSX. Formulas are never calculated: a cell with one is a problem. Stateless. */
public final class DirectoryWorkbook implements DirectoryFile {

    private static final int MEGABYTES = 20;

    @Override
    public Reading read(Path file, Offices offices) {
        String name = Intake.name(file);
        byte[] bytes = Intake.bytes(file, MEGABYTES);
        try (Workbook workbook = SpreadsheetGuard.open(name, bytes)) {
            SheetProblems problems = new SheetProblems();
            SheetRows sheets = new SheetRows(workbook, problems);
            if (!sheets.any(List.of(Layout.values()))) {
                throw new RefusedFile(Layout.TEXTS.format("directory.refused.no-sheet", name));
            }
            DirectoryRows rows = new DirectoryRows(sheets, offices);
            DirectorySheet sheet = new DirectorySheet(rows.units(), rows.persons(), rows.appointments(),
                    rows.portfolios(), rows.standIns(), rows.rooms());
            return new Reading(new DirectoryChecks(problems).sound(sheet), problems.list());
        } catch (IOException damaged) {
            throw SpreadsheetGuard.damaged(name);
        }
    }

    @Override
    public byte[] write(DirectorySheet sheet, Offices offices) {
        return new DirectoryWriter(offices).write(sheet);
    }
}
