package org.huixu.exchange.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.people.DirectorySheet.Span;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column. What is wrong is noted; then {@link #good()} is false and the values are void. */
public final class RowCells {

    private static final Texts TEXTS = Texts.of(RowCells.class);
    private static final int LONGEST = 400;
    private static final Pattern DATE = Pattern.compile("([0-9]{4})\\D{1,2}([0-9]{1,2})\\D{1,2}([0-9]{1,2})\\D?");
    private static final Pattern PACKED_DATE = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern NUMBERED = Pattern.compile("(.+?)[（(]([^（()）]+)[）)]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0\\ufeff]+");
    private static final Pattern BLANK_BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

    private final SheetLayout sheet;
    private final Row row;
    private final Map<SheetColumn, Integer> places;
    private final SheetProblems problems;
    private boolean good = true;

    RowCells(SheetLayout sheet, Row row, Map<SheetColumn, Integer> places, SheetProblems problems) {
        this.sheet = sheet;
        this.row = row;
        this.places = places;
        this.problems = problems;
    }

    /** Number of the row, counted from 1. */
    public int number() {
        return row.getRowNum() + 1;
    }

    public boolean good() {
        return good;
    }

    /** Notes what is wrong with a cell, or without a column with the row. */
    public void problem(@Nullable SheetColumn column, String reason) {
        good = false;
        problems.add(sheet.title(), number(), column == null ? null : column.header(), name(), reason);
    }

    private String name() {
        return sheet.naming().map(places::get).map(row::getCell)
                .filter(cell -> cell.getCellType() == CellType.STRING).map(cell -> bare(cell.getStringCellValue()))
                .orElse("");
    }

    /** Whether no known column holds anything. */
    boolean blank() {
        return places.values().stream().map(place -> row.getCell(place)).allMatch(
                cell -> cell == null || cell.getCellType() == CellType.BLANK
                        || (cell.getCellType() == CellType.STRING && bare(cell.getStringCellValue()).isEmpty()));
    }

    /** The text of a cell that must not be empty. */
    public String text(SheetColumn column) {
        boolean before = good;
        good = true;
        Optional<String> text = maybe(column);
        if (text.isEmpty() && good) {
            problem(column, TEXTS.get("sheet.problem.empty"));
        }
        good = good && before;
        return text.orElse("");
    }

    /** The text of a cell in one line; numbers are taken as written. */
    public Optional<String> maybe(SheetColumn column) {
        return written(column).map(RowCells::bare).filter(text -> fits(column, text, LONGEST));
    }

    /** The text of a cell with its lines, each without blanks around it; empty lines are left out. */
    public Optional<String> paragraphs(SheetColumn column, int longest) {
        return written(column).map(text -> text.lines().map(RowCells::bare).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"))).filter(text -> fits(column, text, longest));
    }

    private boolean fits(SheetColumn column, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            problem(column, TEXTS.format("sheet.problem.long", Integer.toString(longest)));
            return false;
        }
        return !text.isEmpty();
    }

    private Optional<String> written(SheetColumn column) {
        Integer place = places.get(column);
        Cell cell = place == null ? null : row.getCell(place);
        if (cell == null) {
            return Optional.empty();
        }
        String text = switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : plain(cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case BLANK, _NONE -> "";
            case FORMULA, ERROR -> {
                problem(column, cell.getCellType() == CellType.FORMULA
                        ? TEXTS.get("sheet.problem.formula")
                        : TEXTS.get("sheet.problem.error"));
                yield "";
            }
        };
        return Optional.of(text);
    }

    /** A whole number from 1. */
    public int count(SheetColumn column) {
        String text = text(column);
        if (text.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            problem(column, TEXTS.format("sheet.problem.number", text));
        }
        return 1;
    }

    /** A person: name, or name with number in brackets where names are equal. */
    public PersonName person(SheetColumn column) {
        String text = text(column);
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? new PersonName(name(numbered.group(1)), numbered.group(2).strip())
                : new PersonName(name(text), null);
    }

    /** A Chinese name without the blanks that align two characters with three. */
    public static String name(String text) {
        return BLANK_BETWEEN_HAN.matcher(text).replaceAll("").strip();
    }

    /** First day, and the first day no more. */
    public Span span(SheetColumn from, SheetColumn to) {
        LocalDate first = date(from, text(from));
        LocalDate end = maybe(to).map(text -> date(to, text)).orElse(null);
        if (good && end != null && !end.isAfter(first)) {
            problem(to, TEXTS.format("sheet.problem.ends-before", end.toString(), first.toString()));
        }
        return new Span(first, end);
    }

    private LocalDate date(SheetColumn column, String text) {
        Matcher date = DATE.matcher(text);
        Matcher packed = PACKED_DATE.matcher(text);
        Matcher found = date.matches() ? date : packed;
        if (found.matches()) {
            try {
                LocalDate day = LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)));
                if (day.getYear() >= 1900) {
                    return day;
                }
            } catch (DateTimeException noSuchDay) {
                // falls through to the problem
            }
        }
        if (!text.isEmpty()) {
            problem(column, TEXTS.format("sheet.problem.date", text));
        }
        return LocalDate.EPOCH;
    }

    static String bare(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
