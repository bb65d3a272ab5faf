package org.huixu.exchange.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Formulas that reach out of their workbook: into the network, another file, or another program. */
final class OutsideFormulas {

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    /** Functions that fetch or call, another workbook in brackets, data of a program ({@code program|topic!item}). */
    private static final Pattern OUTSIDE = Pattern.compile(
            "\\b(?:WEBSERVICE|RTD|IMAGE|CALL|REGISTER\\.ID|SQL\\.REQUEST|HYPERLINK|DDE)\\s*\\("
                    + "|\\[[^\\]]+\\][^!\\]]*!|\\|[^!]*!");

    private OutsideFormulas() {
    }

    /** Where the first of them is, as 表!B2. */
    static Optional<String> first(Workbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && outside(cell.getCellFormula())) {
                        return Optional.of(sheet.getSheetName() + "!" + cell.getAddress().formatAsString());
                    }
                }
            }
        }
        return Optional.empty();
    }

    static boolean outside(String formula) {
        return OUTSIDE.matcher(TEXT.matcher(formula).replaceAll("\"\"").toUpperCase(Locale.ROOT)).find();
    }
}
