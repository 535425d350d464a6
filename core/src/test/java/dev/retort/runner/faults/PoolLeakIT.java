package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Definitions;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** F23: one connection of an application is used repeatedly, for migrations that succeed and that fail. */
class PoolLeakIT {

    private static final int RUNS = Counts.of("leaks", 10, 334);
    private static final String SESSION =
            """
            select md5(string_agg(name || '=' || setting, ',' order by name))
                   || (select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid())
            from pg_settings""";

    @Test
    void leavesNothingInTheSession(@Fresh TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Migrator works = Migrator.on(
                    connection,
                    new Written()
                            .then(
                                    "r1",
                                    op -> op.createTable("t", Definitions.column("id", "bigint")),
                                    op -> op.dropTable("t")));
            Migrator fails =
                    Migrator.on(connection, new Written().then("r1", op -> op.executeSafe("select 1 / 0"), op -> {}));
            String before = session(connection);
            for (int i = 0; i < RUNS; i++) {
                works.upgrade(RevisionTarget.HEADS);
                works.downgrade(RevisionTarget.BASE);
                assertThatThrownBy(() -> fails.upgrade(RevisionTarget.HEADS))
                        .isInstanceOf(MigrationFailedException.class);

                assertThat(connection.getAutoCommit()).isTrue();
                assertThat(session(connection)).isEqualTo(before);
            }
            Figures.record("F23", 3 * RUNS + " runs on one connection: 0 settings, transactions or locks left");
        }
    }

    private static String session(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SESSION)) {
            row.next();
            return row.getString(1);
        }
    }
}
