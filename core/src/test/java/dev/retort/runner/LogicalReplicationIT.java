package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.preflight.BlockingDependencyException;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Tables that logical replication publishes or feeds. */
class LogicalReplicationIT {

    private final TestDatabase database;
    private final List<String> warnings = new ArrayList<>();

    LogicalReplicationIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create type mood as enum ('ok');"
                + "create table bins (id bigint primary key, label varchar(10), mood mood);"
                + "insert into bins values (1, 'a', 'ok')");
    }

    @Test
    void saysThatThePublicationOfAllTablesPublishesTheHistory() throws SQLException {
        database.execute("create publication pall for all tables");

        upgrade(op -> op.executeSafe("analyze bins"));

        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("publication pall publishes the history public.retort_history", "lists its tables");
    }

    @Test
    void saysNothingOfAPublicationThatListsOtherTables() throws SQLException {
        database.execute("create publication pub for table bins");

        upgrade(op -> op.createIndex("bins", index("label").named("bins_label")));

        assertThat(warnings).isEmpty();
    }

    @Test
    void saysThatASubscriptionFeedsTheHistory() throws SQLException {
        Migrator migrator = upgrade("bbb2", op -> op.executeSafe("analyze bins"));
        subscribe("retort_history");

        migrator.upgrade(target("head"));

        assertThat(warnings).singleElement().asString().contains("subscription sub feeds the history");
        unsubscribe();
    }

    @Test
    void saysWhichSideGoesFirst() throws SQLException {
        database.execute("create publication pub for table bins");

        assertThat(order(op -> op.addColumn("bins", column("size", "int")))).contains("the subscribers have to be");
        assertThat(order(op -> op.dropColumn("bins", "size"))).contains("the publisher has to be");
        assertThat(order(op -> op.alterColumn(
                        "bins",
                        Definitions.from(column("mood", "mood")),
                        to(column("mood", "mood").notNull()))))
                .contains("the publisher has to be");
        assertThat(order(op -> op.alterColumn(
                        "bins", Definitions.from(column("label", "varchar(10)")), to(column("label", "text")))))
                .contains("the subscribers have to be");
        assertThat(order(op -> op.renameColumn("bins", Definitions.from("label"), to("name"))))
                .contains("DISABLE");
        assertThat(order(op ->
                        op.createIndex("bins", index("name").named("bins_name").unique())))
                .contains("the publisher has to be");
        assertThat(order(op -> op.addEnumValue("mood", "sad"))).contains("the subscribers have to be", "bins");
        assertThat(order(op -> op.renameTable(Definitions.from("bins"), to("boxes"))))
                .contains("DISABLE");
        assertThat(order(op -> op.dropTable("boxes"))).contains("the publisher has to be");
    }

    @Test
    void saysThatASubscribedTableFollowsItsPublisher() throws SQLException {
        subscribe("bins");

        assertThat(order(op -> op.dropColumn("bins", "mood")))
                .contains("subscription sub feeds bins", "the publisher has to be");
        unsubscribe();
    }

    @Test
    void saysThatANewTableNeedsARefresh() throws SQLException {
        database.execute("create publication pall for all tables");

        upgrade(op -> op.createTable("crates", column("id", "bigint")));

        assertThat(warnings).anyMatch(line -> line.contains("will publish crates") && line.contains("REFRESH"));
    }

    @Test
    void refusesToTakeTheReplicaIdentityOfAPublishedTable() throws SQLException {
        database.execute("create publication pall for all tables");

        for (Consumer<Operations> change : List.<Consumer<Operations>>of(
                op -> op.dropConstraint("bins", "bins_pkey"), op -> op.dropColumn("bins", "id"), op -> {
                    op.dropConstraint("bins", "bins_pkey");
                    op.execute("update bins set label = 'b'");
                    op.addPrimaryKey("bins", primaryKey("id").named("bins_pkey"));
                })) {
            assertThatThrownBy(() -> upgrade(change))
                    .isInstanceOf(BlockingDependencyException.class)
                    .hasMessageContaining("the replica identity of bins")
                    .hasMessageContaining("publication pall")
                    .hasMessageContaining("ALTER TABLE bins REPLICA IDENTITY FULL");
        }
        database.execute("update bins set label = 'c'");
    }

    @Test
    void refusesAKeyThatThePublicationDoesNotCover() throws SQLException {
        Assumptions.assumeTrue(database.major() >= 15, "skipped: PostgreSQL 14 publishes whole tables");
        Consumer<Operations> change = op -> {
            op.dropConstraint("bins", "bins_pkey");
            op.renameColumn("bins", Definitions.from("label"), to("name"));
            op.addPrimaryKey("bins", primaryKey("name"));
        };
        database.execute("create publication plist for table bins (id)");

        assertThatThrownBy(() -> upgrade(change))
                .isInstanceOf(BlockingDependencyException.class)
                .hasMessageContaining("column list of publication plist, which has no label")
                .hasMessageContaining("ALTER PUBLICATION plist DROP TABLE bins")
                .hasMessageContaining("ALTER PUBLICATION plist ADD TABLE bins (id, label)");

        database.execute("drop publication plist; create publication pwhere for table bins (id, label) where (id > 0)");
        assertThatThrownBy(() -> upgrade(change))
                .isInstanceOf(BlockingDependencyException.class)
                .hasMessageContaining("row filter of publication pwhere, which reads id outside the key");

        database.execute("drop publication pwhere; create publication pwhere for table bins where (label <> '')");
        upgrade(change);
        database.execute("update bins set name = 'c'");
    }

    @Test
    void takesItWhereTheMigrationKeepsAnotherOne() throws SQLException {
        database.execute("create publication pall for all tables");

        upgrade(op -> {
            op.executeSafe("ALTER TABLE bins REPLICA IDENTITY FULL");
            op.dropConstraint("bins", "bins_pkey");
        });

        database.execute("update bins set label = 'c'");
    }

    @Test
    void takesItWithTheTable() throws SQLException {
        database.execute("create publication pall for all tables");

        upgrade(op -> {
            op.dropConstraint("bins", "bins_pkey");
            op.dropTable("bins");
        });

        assertThat(database.query("select relname from pg_class where relname = 'bins'"))
                .isEmpty();
    }

    @Test
    void takesItWhereAnotherKeyFollows() throws SQLException {
        database.execute("create publication pall for all tables");

        upgrade(op -> {
            op.dropConstraint("bins", "bins_pkey");
            op.addPrimaryKey("bins", primaryKey("id", "label").named("bins_pkey"));
        });

        database.execute("update bins set label = 'c'");
    }

    @Test
    void takesItWhereOnlyInsertsArePublished() throws SQLException {
        database.execute("create publication pall for all tables with (publish = 'insert')");

        upgrade(op -> op.dropConstraint("bins", "bins_pkey"));

        database.execute("update bins set label = 'c'");
    }

    @Test
    void saysThatAnAppliedRevisionIsMissing() throws SQLException {
        Migrator migrator = upgrade(op -> op.addColumn("bins", column("size", "int")));
        migrator.upgrade(target("head"));
        assertThat(warnings).isEmpty();
        database.execute("alter table bins drop column size");

        migrator.upgrade(target("head"));

        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("revision aaa1 is applied, but", "column bins.size does not exist");
    }

    @Test
    void saysThatAnAppliedRevisionBehindAMergeIsMissing() throws SQLException {
        Written merged = new Written()
                .add(
                        "aaa1",
                        List.of(),
                        op -> op.addColumn("bins", column("size", "int")),
                        op -> op.dropColumn("bins", "size"))
                .add(
                        "bbb2",
                        List.of(),
                        op -> op.addColumn("bins", column("depth", "int")),
                        op -> op.dropColumn("bins", "depth"))
                .add("ccc3", List.of("aaa1", "bbb2"), op -> {}, op -> {})
                .add("ddd4", List.of("ccc3"), op -> {}, op -> {});
        Migrator migrator = listening(merged);
        migrator.upgrade(target("head"));
        migrator.upgrade(target("head"));
        assertThat(warnings).isEmpty();
        database.execute("alter table bins drop column depth");

        migrator.upgrade(target("head"));

        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("revision bbb2 is applied, but", "column bins.depth does not exist");
    }

    private Migrator upgrade(Consumer<Operations> change) throws SQLException {
        return upgrade("aaa1", change);
    }

    private Migrator upgrade(String id, Consumer<Operations> change) throws SQLException {
        Written written = new Written().then(id, change, op -> {
            if (id.equals("aaa1")) {
                op.dropColumn("bins", "size");
            }
        });
        Migrator migrator = listening(written);
        migrator.upgrade(target("head"));
        return migrator;
    }

    private Migrator listening(Written written) {
        return migrator(database, written)
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true))
                .withListener(new MigrationListener() {
                    @Override
                    public void warned(String warning) {
                        warnings.add(warning);
                    }
                });
    }

    private String order(Consumer<Operations> change) throws SQLException {
        warnings.clear();
        database.execute("drop table if exists retort_history");
        upgrade(change);
        assertThat(warnings).hasSize(1);
        return warnings.get(0);
    }

    /** Subscribes to a table without a connection to a publisher, which would fill this row of the catalog. */
    private void subscribe(String table) throws SQLException {
        database.execute("create subscription sub connection 'dbname=nowhere' publication pub"
                + " with (connect = false, enabled = false, slot_name = none);"
                + " set allow_system_table_mods = on;"
                + " insert into pg_subscription_rel select s.oid, '" + table + "'::regclass, 'r'"
                + " from pg_subscription s where subname = 'sub'");
    }

    private void unsubscribe() throws SQLException {
        database.execute("drop subscription sub");
    }
}
