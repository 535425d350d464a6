package dev.retort.runner;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.columns;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.plan.OfflineMigrator;
import dev.retort.revision.RevisionRange;
import dev.retort.testing.Fresh;
import dev.retort.testing.Psql;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that deferred constraints are still to check when the same transaction changes their table. */
class DeferredConstraintIT {

    private final TestDatabase database;

    DeferredConstraintIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void createTables() throws SQLException {
        database.execute("create table a (id int primary key, b int); create table b (id int primary key, a int);"
                + " alter table a add constraint a_b foreign key (b) references b deferrable initially deferred;"
                + " alter table b add constraint b_a foreign key (a) references a deferrable initially deferred");
    }

    @Test
    void areCheckedBeforeTheTableOfNewRowsIsAltered() throws SQLException {
        upgrade(op -> {
            op.bulkInsert("a", columns("id", "b"), row(1, 1));
            op.bulkInsert("b", columns("id", "a"), row(1, 1));
            op.addColumn("a", column("note", "text"));
            op.createIndex("a", index("note"));
        });

        assertThat(database.query("select note from a")).containsExactly("null");
    }

    @Test
    void areDeferredAgainForLaterRows() throws SQLException {
        upgrade(op -> {
            op.execute("insert into a values (1, null)");
            op.addColumn("a", column("note", "text"));
            op.bulkInsert("a", columns("id", "b"), row(2, 2));
            op.bulkInsert("b", columns("id", "a"), row(2, 2));
            op.dropColumn("a", "note");
        });

        assertThat(database.query("select count(*) from a")).containsExactly("2");
    }

    @Test
    void areCheckedAfterCode() throws SQLException {
        upgrade(op -> {
            op.run("insert a pair", connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("insert into a values (1, 1)");
                    statement.execute("insert into b values (1, 1)");
                }
            });
            op.addColumn("b", column("note", "text"));
        });

        assertThat(database.query("select count(*) from b")).containsExactly("1");
    }

    @Test
    void areCheckedAfterABackfill() throws SQLException {
        database.execute("insert into a values (1, null);"
                + " create function look() returns trigger language plpgsql as 'begin return null; end';"
                + " create constraint trigger look after update on a deferrable initially deferred"
                + " for each row execute function look()");
        upgrade(op -> {
            op.addColumn("a", column("note", "text").notNull(), backfill("'x'"));
            op.dropColumn("a", "note");
        });

        assertThat(database.query("select id from a")).containsExactly("1");
    }

    @Test
    void failAtTheStatementThatChecksThem() {
        assertThatThrownBy(() -> upgrade(op -> {
                    op.bulkInsert("a", columns("id", "b"), row(1, 7));
                    op.addColumn("a", column("note", "text"));
                }))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("a_b")
                .hasMessageContaining("SET CONSTRAINTS ALL IMMEDIATE");
    }

    @ParameterizedTest(name = "guarded: {0}")
    @ValueSource(booleans = {false, true})
    void areCheckedByAScriptAsInARun(boolean guarded, @TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(Psql.isThere(), "skipped: there is no psql on the path");
        database.execute("insert into b values (7, null); insert into a values (7, 7)");
        OfflineMigrator scripts = OfflineMigrator.of(new Written().then("aaa1", this::pairs, this::withoutPairs))
                .withGuards(guarded);

        run(scripts.upgrade(RevisionRange.parse("base:head")), folder);

        assertThat(database.query("select (id, b, note)::text from a order by id"))
                .containsExactly("(1,1,new)", "(2,2,new)", "(3,3,)", "(7,7,new)");
        assertThat(database.query("select id from b order by id")).containsExactly("1", "2", "3", "7");
        assertThat(database.query("select condeferred from pg_constraint where conname = 'a_b'"))
                .containsExactly("t");

        run(scripts.downgrade(RevisionRange.parse("head:base")), folder);

        assertThat(database.query("select (id, b)::text from a")).containsExactly("(7,7)");
    }

    @Test
    void failInAScriptAtTheStatementThatChecksThem(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(Psql.isThere(), "skipped: there is no psql on the path");
        Written source = new Written()
                .then(
                        "aaa1",
                        op -> {
                            op.bulkInsert("a", columns("id", "b"), row(1, 7));
                            op.addColumn("a", column("note", "text"));
                        },
                        op -> {});

        Psql.Result result = psql(OfflineMigrator.of(source).upgrade(RevisionRange.parse("base:head")), folder);

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.err()).contains("a_b").doesNotContain("pending trigger events");
        assertThat(database.query("select count(*) from a")).containsExactly("0");
    }

    /** Pairs of rows that refer to each other, before and after each kind of change of their tables. */
    private void pairs(Operations op) {
        op.bulkInsert("a", columns("id", "b"), row(1, 1));
        op.bulkInsert("b", columns("id", "a"), row(1, 1));
        op.addColumn("a", column("note", "text"));
        op.execute("insert into a values (2, 2)");
        op.execute("insert into b values (2, 2)");
        op.alterColumn(
                "a",
                Definitions.from(column("note", "text")),
                Definitions.to(column("note", "varchar(20)").notNull()),
                backfill("'new'"));
        op.createIndex("a", index("note"));
        op.alterColumn(
                "a",
                Definitions.from(column("note", "varchar(20)").notNull()),
                Definitions.to(column("note", "varchar(20)")));
        op.execute("with pair as (insert into a values (3, 3)) insert into b values (3, 3)");
        op.createIndex("b", index("a"));
    }

    private void withoutPairs(Operations op) {
        op.execute("with pair as (delete from a where id < 4) delete from b where id < 4");
        op.dropIndex("b", "b_a_idx");
        op.dropColumn("a", "note");
    }

    private void run(String script, Path folder) throws Exception {
        Psql.Result result = psql(script, folder);
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    private Psql.Result psql(String script, Path folder) throws Exception {
        return Psql.run(database, Files.writeString(folder.resolve("migration.sql"), script));
    }

    private void upgrade(Consumer<Operations> upgrade) throws SQLException {
        Fixture.upgrade(database, upgrade);
    }
}
