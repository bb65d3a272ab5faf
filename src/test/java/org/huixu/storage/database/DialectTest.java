package org.huixu.storage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DialectTest {
    @Test
    void a_long_text_is_named_as_the_product_wants_it() {
        String sql = "CREATE TABLE note (body CLOB, other clob(2M) NOT NULL, clobber INTEGER)";

        assertThat(Dialect.DERBY.translate(sql)).isEqualTo(sql);
        assertThat(Dialect.POSTGRESQL.translate(sql))
                .isEqualTo("CREATE TABLE note (body TEXT, other TEXT NOT NULL, clobber INTEGER)");
    }

    @Test
    void what_stands_in_quotes_is_not_translated() {
        String sql = "INSERT INTO note VALUES ('a CLOB', \"CLOB\", 'it''s a CLOB')";

        assertThat(Dialect.POSTGRESQL.translate(sql)).isEqualTo(sql);
    }

    @Test
    void the_gravest_state_in_the_chain_decides() {
        SQLException outer = new SQLException("outer", "08006");
        outer.setNextException(new SQLException("full", "XSDG1"));

        assertThat(Dialect.DERBY.classify(new IllegalStateException(outer))).isEqualTo(SqlFault.DISK_FULL);
        assertThat(Dialect.DERBY.classify(new SQLException("wait", "40XL1"))).isEqualTo(SqlFault.CONFLICT);
        assertThat(Dialect.POSTGRESQL.classify(new SQLException("deadlock", "40P01"))).isEqualTo(SqlFault.CONFLICT);
        assertThat(Dialect.POSTGRESQL.classify(new SQLException("full", "53100"))).isEqualTo(SqlFault.DISK_FULL);
        assertThat(Dialect.DERBY.classify(new SQLException("double", "23505"))).isEqualTo(SqlFault.UNIQUE_VIOLATION);
        assertThat(Dialect.DERBY.classify(new SQLException("gone", "08003"))).isEqualTo(SqlFault.CONNECTION_LOST);
        assertThat(Dialect.DERBY.classify(new IllegalStateException("none"))).isEqualTo(SqlFault.OTHER);
    }
}
