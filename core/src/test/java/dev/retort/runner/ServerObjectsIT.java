package dev.retort.runner;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.exclude;
import static dev.retort.migration.Definitions.extension;
import static dev.retort.migration.Definitions.function;
import static dev.retort.migration.Definitions.procedure;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.trigger;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.migration.RoutineDefinition;
import dev.retort.operation.Operation;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Extensions, functions, triggers and constraints of every kind, up and down on a server. */
class ServerObjectsIT {

    private final TestDatabase database;

    ServerObjectsIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create schema audit; create table public.items (id int, price int, during int4range,"
                + " touched timestamptz); insert into items values (1, -1, '[1,2)', null);"
                + " create view cheap as select id, price from items");
    }

    private static RoutineDefinition touch(String value) {
        return function("touch")
                .returns("trigger")
                .language("plpgsql")
                .as("BEGIN\n  NEW.touched := " + value + ";\n  RETURN NEW;\nEND")
                .comment("Says when: " + value);
    }

    private static void up(Operations op) {
        op.createExtension(extension("citext").schema("audit"));
        op.createFunction(touch("now()"));
        op.alterFunction(Definitions.from(touch("now()")), to(touch("'2026-11-27'")));
        op.createFunction(function("audit.twice")
                .parameter("n integer")
                .parameter("\"By\" integer", "2")
                .returns("integer")
                .attribute("IMMUTABLE")
                .setting("search_path", "pg_catalog")
                .as("select n * \"By\" -- $$"));
        op.createFunction(procedure("forget").parameter("what integer").as("delete from items where id = what"));
        op.createTrigger(
                "items",
                trigger("items_touch")
                        .before("INSERT OR UPDATE OF price")
                        .forEachRow()
                        .when("NEW.price > 0")
                        .executes("touch()")
                        .comment("Keeps the time."));
        op.createTrigger(
                "items",
                trigger("Items seen")
                        .after("INSERT")
                        .referencing("NEW TABLE AS added")
                        .executes("touch()"));
        op.createTrigger(
                "cheap", trigger("cheap_in").insteadOf("INSERT").forEachRow().executes("touch()"));
        op.addExclusion(
                "items",
                exclude("during", "&&")
                        .where("price > 0")
                        .deferrable()
                        .named("items_during_excl")
                        .comment("One."));
        op.addCheck("items", check("price >= 0").named("items_price_check").notValid());
    }

    @Test
    void workAndGoWithTheInversesInReverse() throws SQLException {
        List<Operation> operations = Operations.record(ServerObjectsIT::up);
        Migrator migrator = migrator(database, new Written().then("aaa1", ServerObjectsIT::up, ServerObjectsIT::down));
        migrator.ensureHistory();
        String before = listing();

        migrator.upgrade(target("head"));

        assertThat(database.query("select audit.twice(4)")).containsExactly("8");
        database.execute("insert into items values (2, 1, '[5,6)'); call forget(2); insert into items values (3, 1)");
        assertThat(database.query("select touched::date from items where id = 3"))
                .containsExactly("2026-11-27");
        assertThat(listing()).isNotEqualTo(before);
        assertThat(inverses(operations)).isEqualTo(inverses(inverses(inverses(operations))));
        assertThat(written(inverses(operations)).subList(0, 5))
                .isEqualTo(Operations.record(ServerObjectsIT::down).subList(0, 5));

        migrator.downgrade(target("base"));
        assertThat(listing()).isEqualTo(before);
    }

    private static void down(Operations op) {
        op.dropConstraint("items", "items_price_check");
        op.dropExclusion("items", "items_during_excl");
        op.dropTrigger("cheap", "cheap_in");
        op.dropTrigger("items", "Items seen");
        op.dropTrigger("items", "items_touch");
        op.dropProcedure("forget", "what integer");
        op.dropFunction("audit.twice", "n integer", "\"By\" integer");
        op.dropFunction("touch");
        op.dropExtension("citext");
    }

    @Test
    void constraintsAreValidatedInATransactionOfTheirOwn() throws SQLException {
        Consumer<Operations> up = op -> {
            op.addCheck("items", check("price >= 0").named("items_price_check").notValid());
            op.execute("update items set price = 0 where price < 0");
            op.validateConstraint("items", "items_price_check");
            op.addColumn("items", column("checked", "boolean"));
        };
        Migrator migrator = migrator(database, new Written().then("aaa1", up, op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));

        assertThat(migrator.plan(target("head")).revisions().get(0).segments()).hasSize(3);
        migrator.upgrade(target("head"));

        assertThat(database.query("select convalidated from pg_constraint where conname = 'items_price_check'"))
                .containsExactly("t");
    }

    private static List<Operation> inverses(List<Operation> operations) {
        List<Operation> back = new ArrayList<>();
        operations.forEach(operation -> back.add(0, operation.inverse()));
        return back;
    }

    private static List<Operation> written(List<Operation> operations) {
        return operations.stream().map(Operation::abbreviated).toList();
    }

    private String listing() throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogListing.of(connection);
        }
    }
}
