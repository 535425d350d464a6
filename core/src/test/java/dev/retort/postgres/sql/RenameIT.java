package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Renames of the not-null constraints that PostgreSQL 18 does not rename with their columns and tables. */
class RenameIT {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final String NAMES =
            "select conname from pg_constraint where contype = 'n' and conrelid >= 16384 order by 1";

    @Test
    void columnTakesTheNameOfItsNotNullAlong() throws SQLException {
        assertNotNulls(
                "create table users (mail text not null, name text constraint own not null)",
                "own,users_email_not_null",
                new RenameColumn(USERS, "mail", "email"),
                new RenameColumn(USERS, "name", "nick"));
    }

    @Test
    void tableTakesTheNamesOfItsNotNullsAlong() throws SQLException {
        assertNotNulls(
                "create schema audit; create table users (\"Mail\" text not null, id bigint primary key)",
                "Members' $$_Mail_not_null,Members' $$_id_not_null",
                new RenameTable(USERS, new QualifiedName("audit", "Members' $$")));
    }

    @Test
    void namesAreCutAsPostgresqlCutsThem() throws SQLException {
        String name = "x".repeat(63);
        assertNotNulls(
                "create table users (mail text not null)",
                "users_" + "x".repeat(48) + "_not_null",
                new RenameColumn(USERS, "mail", name));
    }

    private static void assertNotNulls(String before, String names, Operation... renames) throws SQLException {
        try (TestDatabase database = TestServer.database();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            ServerVersion version = ServerVersion.of(connection);
            assumeTrue(version.isAtLeast(18));
            statement.execute(before);
            for (Operation rename : renames) {
                for (SqlStatement sql : new SqlWriter(version).write(rename)) {
                    statement.execute(sql.sql());
                }
            }
            assertThat(String.join(",", database.query(NAMES))).isEqualTo(names);
        }
    }
}
