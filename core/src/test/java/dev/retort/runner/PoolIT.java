package dev.retort.runner;

import static dev.retort.runner.Fixture.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application's pool gets each connection back in its previous state, and many threads share one migrator. */
class PoolIT {

    /** Reads the state of a session: its settings, its locks and the locks that it waits for. */
    private static final String SESSION =
            """
            select name || ' = ' || setting from pg_settings where context in ('user', 'superuser', 'superuser-backend')
            union all select 'user = ' || session_user || ' as ' || current_user
            union all select 'lock ' || locktype || ' ' || mode from pg_locks
              where pid = pg_backend_pid() and locktype not in ('virtualxid') and coalesce(relation::regclass::text, '')
                not in ('pg_locks', 'pg_class', 'pg_class_oid_index', 'pg_class_relname_nsp_index', 'pg_class_tblspc_relfilenode_index')
            union all select 'temporary ' || relname from pg_class where relnamespace = pg_my_temp_schema()
            order by 1
            """;

    private final TestDatabase database;

    PoolIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void getsItsConnectionBackAsItLentIt(boolean autoCommit) throws SQLException {
        HikariConfig config = config(1);
        config.setAutoCommit(autoCommit);
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        try (HikariDataSource pool = new HikariDataSource(config)) {
            List<String> before = session(pool);

            MigrationResult result = Migrator.of(pool, hostile()).upgrade("head");

            assertThat(result.revisions()).hasSize(2);
            assertThat(session(pool))
                    .isEqualTo(before)
                    .contains("work_mem = 5120", "statement_timeout = 7000", "auto-commit " + autoCommit);
            assertThat(database.query("select isolation from seen")).containsExactly("read committed");
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @Test
    void getsItBackAfterAFailure() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource(config(1))) {
            List<String> before = session(pool);
            Written broken = hostile().then("ccc3", op -> op.executeSafe("select 1/0"), op -> {});

            assertThatThrownBy(() -> Migrator.of(pool, broken).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);

            assertThat(session(pool)).isEqualTo(before);
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @Test
    void sharesOneMigratorAmongManyThreads() throws Exception {
        int threads = 16;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (HikariDataSource pool = new HikariDataSource(config(4))) {
            Migrator shared = Migrator.of(pool, Fixture.threeRevisions());
            List<Callable<Integer>> upgrades = Collections.nCopies(
                    threads, () -> shared.upgrade("head").revisions().size());

            List<Integer> ran = new ArrayList<>();
            for (Future<Integer> upgrade : executor.invokeAll(upgrades)) {
                ran.add(upgrade.get());
            }

            assertThat(ran).hasSize(threads).containsOnlyOnce(3).containsOnly(3, 0);
            assertThat(tables(database)).containsExactly("posts.id", "posts.title", "users.id");
            assertThat(shared.current()).hasSize(3);
            assertThat(shared.downgrade("base").revisions()).hasSize(3);
        } finally {
            executor.shutdownNow();
        }
    }

    /** Migrations that change settings of every kind. */
    private static Written hostile() {
        return new Written()
                .then(
                        "aaa1",
                        op -> {
                            op.executeSafe(
                                    "create table seen as select current_setting('transaction_isolation') as isolation");
                            op.executeSafe("set work_mem = '9MB'");
                            op.executeSafe("set row_security = off");
                            op.executeSafe(
                                    "set session characteristics as transaction isolation level repeatable read");
                        },
                        op -> {})
                .then(
                        "bbb2",
                        op -> {
                            op.executeSafe("set search_path = pg_catalog");
                            op.executeSafe("set timezone = 'Asia/Tokyo'");
                            op.executeSafe("set standard_conforming_strings = on");
                        },
                        op -> {});
    }

    private HikariConfig config(int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url() + "&socketTimeout=11&options=-c%20work_mem=5MB%20-c%20statement_timeout=7s");
        config.setMaximumPoolSize(size);
        return config;
    }

    private static List<String> session(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SESSION)) {
            List<String> lines = new ArrayList<>(List.of(
                    "auto-commit " + connection.getAutoCommit(),
                    "read-only " + connection.isReadOnly(),
                    "isolation " + connection.getTransactionIsolation(),
                    "schema " + connection.getSchema(),
                    "network timeout " + connection.getNetworkTimeout()));
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }
}
