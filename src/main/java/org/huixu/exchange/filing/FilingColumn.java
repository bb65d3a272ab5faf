package org.huixu.exchange.filing;

import org.huixu.application.text.Texts;
import org.huixu.exchange.sheet.SheetColumn;

/** The columns of the form, by the key of their header in the bundle. */
enum FilingColumn implements SheetColumn {
    ROW("filing.column.row", 6), TITLE("filing.column.title", 40), UNIT("filing.column.unit", 16),
    REPORTER("filing.column.reporter", 12), TARGET("filing.column.target", 18), TASK("filing.column.task", 30),
    SUMMARY("filing.column.summary", 50), DECISION("filing.column.decision", 40),
    MAJOR("filing.column.major", 10), NORMATIVE("filing.column.normative", 12), FUNDS("filing.column.funds", 14),
    APPOINTMENTS("filing.column.appointments", 10), SECRET("filing.column.secret", 8),
    SEVERAL("filing.column.several", 14), OBSERVERS("filing.column.observers", 24),
    MINUTES("filing.column.minutes", 10), PAPERS("filing.column.papers", 50);

    private static final Texts TEXTS = Texts.of(FilingColumn.class);

    private final String key;
    private final int characters;

    FilingColumn(String key, int characters) {
        this.key = key;
        this.characters = characters;
    }

    @Override
    public String header() {
        return TEXTS.get(key);
    }

    @Override
    public String formerHeader() {
        return this == UNIT ? TEXTS.get("filing.column.unit.before") : header();
    }

    @Override
    public boolean date() {
        return false;
    }

    /** How wide the column is. */
    int characters() {
        return characters;
    }

    /** Whether it is answered with yes or no. */
    boolean yesOrNo() {
        return switch (this) {
            case MAJOR, NORMATIVE, FUNDS, APPOINTMENTS, SECRET, SEVERAL -> true;
            case ROW, TITLE, UNIT, REPORTER, TARGET, TASK, SUMMARY, DECISION, OBSERVERS, MINUTES, PAPERS -> false;
        };
    }
}
