package dev.retort.postgres.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.history.History;
import dev.retort.operation.ObjectAddress;
import dev.retort.postgres.unmanaged.ReplicatedTables;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions about one schema read the rows of that schema, in a database of many schemas with tables of the same names. */
class ManySchemasIT {

    private static final int SCHEMAS = 200;

    private final TestDatabase database;

    ManySchemasIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        String schema = "create schema t%1$d; create table t%1$d.users (id bigint primary key, check (id > 0));";
        database.execute(IntStream.range(0, SCHEMAS).mapToObj(schema::formatted).collect(Collectors.joining()));
        database.execute("analyze");
    }

    @Test
    void leavesOutTheTablesOfOtherSchemas() throws SQLException {
        QualifiedName users = new QualifiedName("t7", "users");

        assertThat(rowsRead(connection -> ExistenceCheck.of(
                        connection,
                        List.of(
                                ObjectAddress.table(users),
                                ObjectAddress.column(users, "id"),
                                ObjectAddress.column(users, "plan"),
                                ObjectAddress.constraint(users, "users_id_check"),
                                new ObjectAddress(ObjectAddress.Kind.INDEX, users.sibling("users_pkey"), null)))))
                .as("objects")
                .isLessThan(SCHEMAS / 2);
        assertThat(rowsRead(connection -> new History(connection, users).exists()))
                .as("history")
                .isLessThan(SCHEMAS / 2);
        assertThat(rowsRead(ReplicatedTables::read)).as("replicated tables").isLessThan(SCHEMAS / 2);
    }

    private interface Question {
        Object ask(Connection connection) throws SQLException;
    }

    /** Returns how many rows of the catalog a question reads. */
    private long rowsRead(Question question) throws SQLException {
        try (Connection connection = database.connect()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set enable_seqscan = off"); // as the server decides with thousands of schemas
            }
            question.ask(connection); // the server reads the definitions of the catalog's own tables once
            connection.setAutoCommit(false);
            question.ask(connection);
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select sum(seq_tup_read + idx_tup_fetch)::bigint"
                            + " from pg_stat_xact_sys_tables where relname in ('pg_class', 'pg_namespace')")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
