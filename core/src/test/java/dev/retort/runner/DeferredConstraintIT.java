package dev.retort.runner;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.columns;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Operations;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    private void upgrade(Consumer<Operations> upgrade) throws SQLException {
        Fixture.upgrade(database, upgrade);
    }
}
