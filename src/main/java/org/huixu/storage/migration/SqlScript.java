package org.huixu.storage.migration;

import java.util.ArrayList;
import java.util.List;

/** Cuts a script into statements at semicolons, but not inside quotes; comments from {@code --} to line end fall away. */
final class SqlScript {
    private final String text;
    private final List<String> statements = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private SqlScript(String text) {
        this.text = text;
    }

    /** The statements in order, without semicolons. */
    static List<String> statements(String text) {
        SqlScript script = new SqlScript(text);
        script.cut();
        return List.copyOf(script.statements);
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                int end = text.indexOf(c, at + 1);
                int after = end < 0 ? text.length() : end + 1;
                current.append(text, at, after);
                at = after;
            } else if (text.startsWith("--", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (c == ';') {
                endStatement();
                at++;
            } else {
                current.append(c);
                at++;
            }
        }
        endStatement();
    }

    private void endStatement() {
        String statement = current.toString().strip();
        if (!statement.isEmpty()) {
            statements.add(statement);
        }
        current.setLength(0);
    }
}
