package org.huixu.exchange.filing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.huixu.application.filing.FilingForm;
import org.huixu.application.filing.FilingForm.Source;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Task;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.exchange.sheet.RowCells;
import org.huixu.exchange.sheet.SheetProblems;
import org.huixu.exchange.sheet.SheetRows;
import org.huixu.exchange.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;

/** The form as a workbook: written empty, read filled in. */
final class FilingBook {

    private static final Texts TEXTS = Texts.of(FilingBook.class);
    private static final Pattern NUMBER = Pattern.compile("SB-[0-9]{8}-[0-9A-F]{4,8}");
    private static final int NUMBER_WITHIN = 10;
    private static final int LAST_ROW = 201;
    private static final int LONGEST_TEXT = 4000;
    private static final Pattern MINUTES = Pattern.compile(TEXTS.get("filing.minutes.written"));
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\n、；;，,]+");
    private static final Pattern BETWEEN_FILES = Pattern.compile("[\\n；;]+");
    /** Stand in rows that have a problem and are left out. */
    private static final MeetingTypeKey NO_TYPE = new MeetingTypeKey("none");
    private static final TaskKey NO_TASK = new TaskKey("none");

    private final Regulation regulation;
    private final Map<String, MeetingType> types = new HashMap<>();
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    FilingBook(Regulation regulation) {
        this.regulation = regulation;
        regulation.meetingTypes().forEach(type -> types.put(type.naming().name(), type));
    }

    byte[] write(String number, List<String> units) {
        String hidden = TEXTS.get("filing.sheet.choices");
        List<String> hints = new ArrayList<>();
        hints.add(TEXTS.format("filing.hint.number", number));
        TEXTS.get("filing.hints").lines().forEach(hints::add);
        regulation.meetingTypes().forEach(type -> hints.add(TEXTS.format("filing.hint.tasks", type.naming().name(),
                String.join("；", type.tasks().stream().map(Task::name).toList()))));
        SheetWriter writer = new SheetWriter(LAST_ROW).sheet(FilingLayout.ITEMS, List.of());
        for (FilingColumn column : FilingColumn.values()) {
            writer.width(FilingLayout.ITEMS, column, column.characters());
            if (column.yesOrNo()) {
                writer.choice(FilingLayout.ITEMS, column,
                        List.of(TEXTS.get("filing.yes"), TEXTS.get("filing.no")), true, hidden);
            }
        }
        return writer.choice(FilingLayout.ITEMS, FilingColumn.UNIT, units, false, hidden)
                .choice(FilingLayout.ITEMS, FilingColumn.TARGET,
                        regulation.meetingTypes().stream().map(type -> type.naming().name()).toList(), true, hidden)
                .choice(FilingLayout.ITEMS, FilingColumn.TASK, regulation.meetingTypes().stream()
                        .flatMap(type -> type.tasks().stream()).map(Task::name).distinct().toList(), false, hidden)
                .lines(TEXTS.get("filing.sheet.hints"), hints).bytes();
    }

    /** Whether the list of sheets of a workbook (XML, in UTF-8) names that of the form. */
    static boolean names(byte[] sheets) {
        return new String(sheets, StandardCharsets.UTF_8).contains("\"" + FilingLayout.ITEMS.title() + "\"");
    }

    FilingForm read(String fileName, Workbook workbook, SheetProblems problems) {
        SheetRows sheets = new SheetRows(workbook, problems);
        sheets.any(List.of(FilingLayout.ITEMS));
        List<FilingForm.Row> good = sheets.read(FilingLayout.ITEMS, this::row);
        return new FilingForm(fileName, number(workbook).orElse(fileName), good, named);
    }

    /** The number of the form among the explanations or above the table; a form without one is known by its name. */
    private static Optional<String> number(Workbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                if (row.getRowNum() >= NUMBER_WITHIN) {
                    break;
                }
                for (Cell cell : row) {
                    Matcher number = NUMBER.matcher(cell.getCellType() == CellType.STRING
                            ? cell.getStringCellValue()
                            : "");
                    if (number.find()) {
                        return Optional.of(number.group());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private FilingForm.Row row(RowCells cells) {
        int formRow = cells.count(FilingColumn.ROW);
        Integer earlier = cells.good() ? rows.putIfAbsent(formRow, cells.number()) : null;
        if (earlier != null) {
            cells.problem(FilingColumn.ROW, TEXTS.format("filing.problem.same-row", Integer.toString(formRow),
                    earlier.toString()));
        }
        List<String> papers = names(cells, FilingColumn.PAPERS, BETWEEN_FILES);
        named.addAll(papers);
        MeetingType type = type(cells);
        TaskKey task = type == null ? NO_TASK : task(cells, type);
        Optional<PersonName> reporter = cells.maybe(FilingColumn.REPORTER)
                .map(_ -> cells.person(FilingColumn.REPORTER));
        return new FilingForm.Row(cells.number(), formRow,
                new Source(cells.text(FilingColumn.UNIT), reporter.orElse(null),
                        type == null ? NO_TYPE : type.key()),
                new Item.Matter(cells.text(FilingColumn.TITLE),
                        cells.paragraphs(FilingColumn.SUMMARY, LONGEST_TEXT).orElse(null),
                        cells.paragraphs(FilingColumn.DECISION, LONGEST_TEXT).orElse(null), task),
                new Item.Flags(yes(cells, FilingColumn.MAJOR), yes(cells, FilingColumn.NORMATIVE),
                        yes(cells, FilingColumn.FUNDS), yes(cells, FilingColumn.APPOINTMENTS),
                        yes(cells, FilingColumn.SECRET), false),
                wishes(cells), papers);
    }

    private @Nullable MeetingType type(RowCells cells) {
        String name = cells.text(FilingColumn.TARGET);
        MeetingType type = types.get(name);
        if (type == null && !name.isEmpty()) {
            cells.problem(FilingColumn.TARGET, TEXTS.format("filing.problem.type", name,
                    String.join("、", regulation.meetingTypes().stream().map(one -> one.naming().name()).toList())));
        }
        return type;
    }

    private static TaskKey task(RowCells cells, MeetingType type) {
        String name = cells.text(FilingColumn.TASK);
        Optional<Task> task = type.tasks().stream().filter(one -> one.name().equals(name)).findFirst();
        if (task.isEmpty() && !name.isEmpty()) {
            cells.problem(FilingColumn.TASK, TEXTS.format("filing.problem.task", type.naming().name(), name,
                    String.join("；", type.tasks().stream().map(Task::name).toList())));
        }
        return task.map(Task::key).orElse(NO_TASK);
    }

    private static boolean yes(RowCells cells, FilingColumn column) {
        String answer = cells.maybe(column).orElse("");
        boolean yes = answer.equals(TEXTS.get("filing.yes")) || answer.equals("√") || answer.equals("Y");
        if (!yes && !answer.isEmpty() && !answer.equals(TEXTS.get("filing.no"))) {
            cells.problem(column, TEXTS.format("filing.problem.yes-or-no", answer));
        }
        return yes;
    }

    private static FilingForm.Wishes wishes(RowCells cells) {
        boolean said = cells.maybe(FilingColumn.SEVERAL).isPresent();
        return new FilingForm.Wishes(said ? yes(cells, FilingColumn.SEVERAL) : null,
                cells.maybe(FilingColumn.MINUTES).map(text -> minutes(cells, text)).orElse(null),
                names(cells, FilingColumn.OBSERVERS, BETWEEN_NAMES));
    }

    private static int minutes(RowCells cells, String text) {
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return Integer.parseInt(minutes.group(1));
        }
        cells.problem(FilingColumn.MINUTES, TEXTS.format("filing.problem.minutes", text));
        return 1;
    }

    private static List<String> names(RowCells cells, FilingColumn column, Pattern between) {
        return cells.paragraphs(column, LONGEST_TEXT)
                .map(names -> between.splitAsStream(names).map(String::strip)
                        .filter(name -> !name.isEmpty()).distinct().toList())
                .orElse(List.of());
    }
}
