package org.huixu.storage.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The few places where the SQL and the error codes of Derby and PostgreSQL differ. */
public enum Dialect {
    DERBY, POSTGRESQL;

    private static final Pattern LONG_TEXT = Pattern.compile("\\bCLOB\\b(\\s*\\(\\s*\\d+\\s*[KMG]?\\s*\\))?",
            Pattern.CASE_INSENSITIVE);

    /** The type of a long text column. */
    public String longText() {
        return switch (this) {
            case DERBY -> "CLOB";
            case POSTGRESQL -> "TEXT";
        };
    }

    private Set<String> conflicts() {
        return switch (this) {
            case DERBY -> Set.of("40001", "40XL1", "40XL2");
            case POSTGRESQL -> Set.of("40001", "40P01", "55P03");
        };
    }

    private String readOnly() {
        return switch (this) {
            case DERBY -> "25505";
            case POSTGRESQL -> "25006";
        };
    }

    private Set<String> fullDisk() {
        return switch (this) {
            case DERBY -> Set.of("XSDG1", "XSDG9", "XSLA4");
            case POSTGRESQL -> Set.of("53100");
        };
    }

    /** Our SQL, written for Derby, in the words of this product; text in quotes must not be passed here. */
    private String inOwnWords(String sql) {
        return switch (this) {
            case DERBY -> sql;
            case POSTGRESQL -> LONG_TEXT.matcher(sql).replaceAll(longText());
        };
    }

    /** Rewrites one statement for this product; what stands in quotes stays as it is. */
    public String translate(String statement) {
        StringBuilder result = new StringBuilder(statement.length());
        int from = 0;
        while (from < statement.length()) {
            int quote = nextQuote(statement, from);
            result.append(inOwnWords(statement.substring(from, quote)));
            if (quote == statement.length()) {
                break;
            }
            int end = statement.indexOf(statement.charAt(quote), quote + 1);
            int after = end < 0 ? statement.length() : end + 1;
            result.append(statement, quote, after);
            from = after;
        }
        return result.toString();
    }

    /** What an error means; looks through all causes and chained SQL exceptions, the gravest meaning wins. */
    public SqlFault classify(Throwable error) {
        List<String> states = states(error);
        if (states.stream().anyMatch(fullDisk()::contains)) {
            return SqlFault.DISK_FULL;
        }
        if (states.stream().anyMatch(conflicts()::contains)) {
            return SqlFault.CONFLICT;
        }
        if (states.contains(readOnly())) {
            return SqlFault.READ_ONLY;
        }
        if (states.contains("23505")) {
            return SqlFault.UNIQUE_VIOLATION;
        }
        if (states.stream().anyMatch(state -> state.startsWith("08") || state.startsWith("57P"))) {
            return SqlFault.CONNECTION_LOST;
        }
        return SqlFault.OTHER;
    }

    /** The SQL states of an error, of all its causes and of the exceptions chained to them. */
    public static List<String> states(Throwable error) {
        List<String> states = new ArrayList<>();
        collect(error, states, Collections.newSetFromMap(new IdentityHashMap<>()));
        return List.copyOf(states);
    }

    private static void collect(@Nullable Throwable error, List<String> states, Set<Throwable> seen) {
        if (error == null || !seen.add(error)) {
            return;
        }
        if (error instanceof SQLException sql) {
            if (sql.getSQLState() != null) {
                states.add(sql.getSQLState());
            }
            collect(sql.getNextException(), states, seen);
        }
        collect(error.getCause(), states, seen);
    }

    private static int nextQuote(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\'' && text.charAt(at) != '"') {
            at++;
        }
        return at;
    }
}
