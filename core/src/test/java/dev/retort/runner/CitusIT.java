package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Operations;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.session.MigratorOptions;
import dev.retort.session.UnsuitableServerException;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Tables that Citus distributes. The tests need a server that has loaded Citus, whose coordinator is its only node and
 * reaches the shards through connections as it would reach workers; on other servers they are skipped.
 */
class CitusIT {

    private static final String INDEXES = "select c.relname || case when indisvalid then '' else ' invalid' end"
            + " from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = 'orders'::regclass order by 1";

    private static final MigratorOptions CONFIRMED = MigratorOptions.DEFAULTS.withDataLossConfirmed(true);

    private final TestDatabase database;

    CitusIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.assumeExtension("citus");
        database.execute("create extension citus");
        database.execute(
                "select citus_set_coordinator_host('localhost', current_setting('port')::int); select citus_set_node_property('localhost', current_setting('port')::int, 'shouldhaveshards', true);"
                        + " alter database " + database.name() + " set citus.enable_local_execution = off");
        database.execute(
                "create table countries (code text primary key); create table orders (id bigint primary key, a int)");
        database.execute("select create_reference_table('countries')");
        database.execute("select create_distributed_table('orders', 'id', shard_count := 4)");
        database.execute(
                "insert into countries values ('NL'); insert into orders select n, n from generate_series(1, 40) n");
    }

    @Test
    void asksBeforeADowngradeLosesRowsOfADistributedTable() throws SQLException {
        Migrator migrator =
                written(op -> op.addColumn("orders", column("note", "text")), op -> op.dropColumn("orders", "note"));
        migrator.upgrade(target("head"));
        database.execute("update orders set note = 'by hand' where id = 7");

        assertThatThrownBy(() -> migrator.downgrade(target("base")))
                .isInstanceOf(ConfirmationRequiredException.class)
                .hasMessageContaining("note");

        migrator.withOptions(CONFIRMED).downgrade(target("base"));
        assertThat(columns()).containsExactly("id", "a");
    }

    @Test
    void addsAColumnWithAForeignKeyToAReferenceTableInOneTransaction() throws SQLException {
        Migrator migrator = written(
                op -> {
                    op.addColumn("orders", column("country", "text"));
                    op.addForeignKey(
                            "orders",
                            foreignKey("country").named("orders_country_fkey").references("countries", "code"));
                    op.addColumn("countries", column("region", "text"));
                },
                op -> {
                    op.dropColumn("countries", "region");
                    op.dropConstraint("orders", "orders_country_fkey");
                    op.dropColumn("orders", "country");
                });

        migrator.upgrade(target("head"));
        assertThat(columns()).containsExactly("id", "a", "country");

        migrator.withOptions(CONFIRMED).downgrade(target("base"));
        assertThat(columns()).containsExactly("id", "a");
    }

    @Test
    void resumesAnIndexThatCouldNotBeBuiltOnAllShards() throws SQLException {
        Migrator migrator = written(
                op -> op.createIndex(
                        "orders", index("id", "a").unique().named("orders_ids").concurrently()),
                op -> op.dropIndexConcurrently("orders", "orders_ids"));
        String shard = database.query("select shard_name::text from citus_shards where table_name = 'orders'::regclass"
                        + " order by shardid desc limit 1")
                .get(0);
        database.execute("set citus.enable_manual_changes_to_shards = on; alter table " + shard
                + " drop constraint orders_pkey_" + shard.substring(shard.lastIndexOf('_') + 1) + "; insert into "
                + shard + " select * from " + shard + " limit 1");
        assertThatThrownBy(() -> migrator.upgrade(target("head"))).hasMessageContaining("orders_ids");
        assertThat(database.query(INDEXES)).containsExactly("orders_pkey");
        database.execute("set citus.enable_manual_changes_to_shards = on; delete from " + shard + " a using " + shard
                + " b where a.id = b.id and a.ctid > b.ctid");

        migrator.upgrade(target("head"));

        assertThat(database.query(INDEXES)).containsExactly("orders_ids", "orders_pkey");
    }

    @Test
    void waitsForALockOnAShardOnlyBriefly() throws SQLException {
        Migrator migrator = written(op -> op.addColumn("orders", column("note", "text")), op -> {})
                .withOptions(MigratorOptions.DEFAULTS
                        .withLockTimeout(Duration.ofMillis(200))
                        .withLockRetry(Duration.ofSeconds(1)));
        String shard = database.query(
                        "select shard_name::text from citus_shards where table_name = 'orders'::regclass limit 1")
                .get(0);
        try (Connection writer = database.connect();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("lock table " + shard + " in row exclusive mode");

            assertThatThrownBy(() -> migrator.upgrade(target("head"))).hasMessageContaining("lock");

            writer.rollback();
        }
        migrator.upgrade(target("head"));
        assertThat(columns()).containsExactly("id", "a", "note");
    }

    @Test
    void refusesAWorker() throws SQLException {
        database.execute("update pg_dist_local_group set groupid = 1");

        assertThatThrownBy(() -> written(op -> {}, op -> {}).upgrade(target("head")))
                .isInstanceOf(UnsuitableServerException.class)
                .hasMessageContaining("worker of a Citus cluster");
    }

    private Migrator written(Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
        return migrator(database, new Written().then("aaa1", upgrade, downgrade));
    }

    private List<String> columns() throws SQLException {
        return database.query("select attname from pg_attribute where attrelid = 'orders'::regclass and attnum > 0"
                + " and not attisdropped order by attnum");
    }
}
