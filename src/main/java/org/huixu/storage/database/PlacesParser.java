package org.huixu.storage.database;

import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/** Takes a statement as JDBC takes it: values go to its question marks, which stand nowhere else. Stateless. */
final class PlacesParser implements SqlParser {

    private static final char PLACE = '?';

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        return ParsedSql.of(sql, ParsedParameters.positional((int) sql.chars().filter(c -> c == PLACE).count()));
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        return String.valueOf(PLACE);
    }
}
