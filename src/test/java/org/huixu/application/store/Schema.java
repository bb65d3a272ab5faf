package org.huixu.application.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huixu.storage.migration.Migration;
import org.huixu.storage.migration.Migrations;

/**
 * What the migrations demand of the rows, read off their text, so that the store in memory refuses what the database
 * refuses. Knows {@code CREATE TABLE} and {@code ALTER TABLE … ADD COLUMN}.
 */
final class Schema {
    private static final Pattern CREATE = Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern ADD = Pattern.compile("ALTER TABLE (\\w+) ADD (?:COLUMN )?(.*?);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern
            .compile("(\\w+) (CHAR|VARCHAR|CLOB|BIGINT|INTEGER|BOOLEAN|DATE|TIME)(?:\\((\\d+)\\))?(.*)");
    private static final Pattern UNIQUE = Pattern.compile("UNIQUE \\((.*)\\)");
    private static final Pattern REFERENCES = Pattern.compile("REFERENCES (\\w+)");

    /** What the migrations of this program make. */
    static final Schema BUNDLED = new Schema(Migrations.bundled());

    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** A table; unique columns come as lists, the columns of one constraint in one list. */
    record Table(String name, Map<String, Column> columns, List<List<String>> uniques) {
    }

    /** A column; {@code length} is 0 where the type has none. */
    record Column(String name, String type, int length, boolean required, Optional<String> refersTo) {
        /** Why the text cannot be stored, or nothing. */
        Optional<String> objection(String text) {
            return switch (type) {
                case "CHAR" -> text.length() == length
                        ? Optional.empty()
                        : Optional.of(name + " must have " + length + " characters");
                case "VARCHAR" -> text.length() <= length
                        ? Optional.empty()
                        : Optional.of(name + " is longer than " + length);
                default -> Optional.empty();
            };
        }
    }

    /** A column of a table that refers to rows of another (or of the same). */
    record Reference(String table, String column) {
    }

    private Schema(List<Migration> migrations) {
        for (Migration migration : migrations) {
            String sql = migration.sql().replaceAll("--[^\\n]*", "");
            for (Matcher create = CREATE.matcher(sql); create.find();) {
                Table table = new Table(create.group(1), new LinkedHashMap<>(), new ArrayList<>());
                tables.put(table.name(), table);
                Stream.of(create.group(2).split(",\\s*\\n")).forEach(line -> take(table, line.strip()));
            }
            for (Matcher add = ADD.matcher(sql); add.find();) {
                take(table(add.group(1)), add.group(2).strip());
            }
        }
    }

    private static void take(Table table, String line) {
        Matcher unique = UNIQUE.matcher(line);
        if (unique.matches()) {
            table.uniques().add(List.of(unique.group(1).split(",\\s*")));
            return;
        }
        Matcher column = COLUMN.matcher(line);
        if (!column.matches()) {
            return;
        }
        String name = column.group(1);
        String rest = column.group(4);
        Matcher reference = REFERENCES.matcher(rest);
        table.columns().put(name, new Column(name, column.group(2),
                column.group(3) == null ? 0 : Integer.parseInt(column.group(3)), rest.contains("NOT NULL"),
                reference.find() ? Optional.of(reference.group(1)) : Optional.empty()));
        if (rest.contains("UNIQUE")) {
            table.uniques().add(List.of(name));
        }
    }

    Table table(String name) {
        return Objects.requireNonNull(tables.get(name), () -> "no migration makes " + name);
    }

    Column column(Kind<?> kind, Leaf leaf) {
        return Objects.requireNonNull(table(kind.name()).columns().get(leaf.column()),
                () -> "no migration makes " + kind.name() + "." + leaf.column());
    }

    /** The columns that refer to rows of that table. */
    List<Reference> referencesTo(String name) {
        return tables.values().stream()
                .flatMap(table -> table.columns().values().stream()
                        .filter(column -> column.refersTo().equals(Optional.of(name)))
                        .map(column -> new Reference(table.name(), column.name())))
                .toList();
    }
}
