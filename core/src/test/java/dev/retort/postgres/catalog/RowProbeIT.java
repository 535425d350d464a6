package dev.retort.postgres.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowProbeIT {

    private static final QualifiedName FULL = QualifiedName.of("Full \"t");
    private static final QualifiedName EMPTY = new QualifiedName("other", "empty");
    private static final ColumnName SOME = new ColumnName(FULL, "so'me");
    private static final ColumnName ALL = new ColumnName(FULL, "all");

    private final TestDatabase database;

    RowProbeIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create schema other; create table other.empty (a int);"
                + "create table \"Full \"\"t\" (\"all\" int, \"so'me\" int);"
                + "insert into \"Full \"\"t\" select n, nullif(n, 50) from generate_series(1, 100) n;"
                + "analyze \"Full \"\"t\"");
    }

    @Test
    void seesRowsAndNulls() throws SQLException {
        try (Connection connection = database.connect()) {
            RowFacts facts = RowProbe.probe(connection, Set.of(EMPTY), Set.of(SOME, ALL));

            assertThat(facts.hasRows(FULL)).isTrue();
            assertThat(facts.hasRows(EMPTY)).isFalse();
            assertThat(facts.estimate(FULL)).hasValue(100);
            assertThat(facts.columns()).containsExactly(SOME);
        }
    }

    @Test
    void takesRowsForGrantedThatItMayNotLookAt() throws SQLException {
        database.execute("create role nobody_much");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role nobody_much");
            RowFacts facts = RowProbe.probe(connection, Set.of(FULL), Set.of(ALL));

            assertThat(facts.hasRows(FULL)).isTrue();
            assertThat(facts.columns()).containsExactly(ALL);
        } finally {
            database.execute("drop role nobody_much");
        }
    }

    @Test
    void takesRowsForGrantedThatAPolicyHidesFromIt() throws SQLException {
        String role = "hidden_" + database.name();
        database.execute(
                "create role ROLE; create table kept (a int); create table visible (a int);".replace("ROLE", role)
                        + "alter table kept owner to ROLE; alter table visible owner to ROLE;".replace("ROLE", role)
                        + "insert into kept values (1), (null); alter table kept enable row level security;"
                        + "alter table kept force row level security; create policy nothing on kept using (false)");
        QualifiedName kept = QualifiedName.of("kept");
        ColumnName nulls = new ColumnName(kept, "a");
        QualifiedName visible = QualifiedName.of("visible");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role " + role);
            RowFacts facts = RowProbe.probe(connection, Set.of(visible), Set.of(nulls, new ColumnName(visible, "a")));

            assertThat(facts.hasRows(kept)).isTrue();
            assertThat(facts.hasRows(visible)).isFalse();
            assertThat(facts.columns()).containsExactly(nulls);
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
    }
}
