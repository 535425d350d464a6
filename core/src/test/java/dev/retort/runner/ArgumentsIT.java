package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.tables;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.retort.history.AppliedRevision;
import dev.retort.plan.MissingMigrationArgumentException;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsIT {

    private static final Written WRITTEN = new Written()
            .then(
                    "aaa1",
                    op -> op.createTable(op.argument("table"), column(op.argument("column", "id"), "integer")),
                    op -> op.dropTable(op.argument("table")))
            .then("bbb2", op -> op.createTable("plain", column("id", "integer")), op -> op.dropTable("plain"));

    private final TestDatabase database;

    ArgumentsIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    private Migrator with(Map<String, String> arguments) {
        return migrator(database, WRITTEN).withOptions(MigratorOptions.DEFAULTS.withArguments(arguments));
    }

    @Test
    void reachTheMigrationInBothDirections() throws SQLException {
        with(Map.of("table", "given")).upgrade(target("aaa1"));
        assertThat(tables(database)).containsExactly("given.id");

        with(Map.of("table", "given")).downgrade(target("base"));
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void oneThatIsMissingIsNamedBeforeAnythingIsRun() throws SQLException {
        assertThatExceptionOfType(MissingMigrationArgumentException.class)
                .isThrownBy(() -> with(Map.of("column", "x")).upgrade(target("head")))
                .withMessage(
                        "the upgrade of revision aaa1 (about aaa1) requires the argument table, which was not given;"
                                + " give it with MigratorOptions.withArguments(Map.of(\"table\", …)); nothing was run");
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void whatWasAppliedWithThemIsMarkedAndNotCompared() throws SQLException {
        with(Map.of("table", "given")).upgrade(target("aaa1"));

        List<AppliedRevision> history = with(Map.of()).current();
        assertThat(history).extracting(AppliedRevision::checksum).containsExactly("arguments:column,table");
        assertThat(history.get(0).usesArguments()).isTrue();
        assertThat(with(Map.of()).upgrade(target("head")).heads()).containsExactly("bbb2");
        assertThat(with(Map.of("table", "other")).upgrade(target("head")).revisions())
                .isEmpty();
    }

    @Test
    void stampingNeedsNone() throws SQLException {
        with(Map.of()).stamp(List.of(target("aaa1")));

        assertThat(with(Map.of()).current().get(0).usesArguments()).isTrue();
    }
}
