package dev.retort.preflight;

import static dev.retort.migration.Definitions.options;
import static dev.retort.migration.Definitions.to;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependencyCheckIT {

    private final TestDatabase database;

    DependencyCheckIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute(
                """
                create table bins (id integer primary key, label text);
                insert into bins values (1, 'one'), (2, 'two');
                create policy p on bins using (label = current_user);
                create function "Label"(bins) returns text language sql return ($1).label""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set local application_name = 'nightly'",
                "set local application_name = 'p'",
                "select 1 -- p and \"Label\"",
                "select count(*) from bins where label = 'Label'",
            })
    void refusesBeforeTheFirstStatementWhenAStatementOnlyHasALetterOfTheName(String sql) throws SQLException {
        Migrator migrator = dropsLabelAfter(op -> op.executeSafe(sql));

        assertThatExceptionOfType(BlockingDependencyException.class)
                .isThrownBy(() -> migrator.upgrade(target("head")))
                .satisfies(e -> assertThat(e.dependencies())
                        .extracting(BlockingDependency::object)
                        .containsExactly("function \"Label\"(bins)", "policy p on table bins"));
        assertThat(database.query("select id || label from bins order by id")).containsExactly("1one", "2two");
        assertThat(migrator.current()).isEmpty();
    }

    @Test
    void takesANameForAMention() throws SQLException {
        Migrator migrator = dropsLabelAfter(op -> {
            op.executeSafe("do $$ begin execute format('drop policy %I on bins', 'p'); end $$");
            op.executeSafe("drop function public.\"Label\"");
        });

        migrator.upgrade(target("head"));

        assertThat(database.query("select count(*) from bins")).containsExactly("2");
        assertThat(database.query("select attname from pg_attribute where attrelid = 'bins'::regclass"
                        + " and attnum > 0 and not attisdropped"))
                .containsExactly("id");
    }

    @Test
    void takesAPublicationForMentionedByItsOwnName() throws SQLException {
        database.execute("create publication \"All bins\" for table bins");
        Consumer<Operations> unlog = op -> op.alterTableOptions(
                "bins", Definitions.from(options()), to(options().unlogged()));

        assertThatExceptionOfType(BlockingDependencyException.class)
                .isThrownBy(() -> migratorOf(unlog).upgrade(target("head")))
                .withMessageContaining("publication of table bins in publication All bins");

        Consumer<Operations> drop = op -> op.executeSafe("ALTER PUBLICATION \"All bins\" DROP TABLE bins");
        migratorOf(drop.andThen(unlog)).upgrade(target("head"));

        assertThat(database.query("select relpersistence from pg_class where relname = 'bins'"))
                .containsExactly("u");
    }

    @Test
    void acceptsAViewThatIsDroppedByItsNameWithTheDefaultSchema() throws SQLException {
        database.execute(
                "drop policy p on bins; drop function \"Label\"; create view labels as select label from bins");

        dropsLabelAfter(op -> op.dropView("public.labels")).upgrade(target("head"));

        assertThat(database.query("select to_regclass('labels') is null")).containsExactly("t");
    }

    @Test
    void doesNotTakeAFunctionOfAnotherSchemaForDropped() throws SQLException {
        database.execute("drop policy p on bins; drop function \"Label\";"
                + " create function label_of() returns text return 'x'; create schema other;"
                + " create function other.label_of() returns text begin atomic select max(label) from bins; end");

        assertThatExceptionOfType(BlockingDependencyException.class)
                .isThrownBy(
                        () -> dropsLabelAfter(op -> op.dropFunction("label_of")).upgrade(target("head")))
                .withMessageContaining("function other.label_of()");
    }

    @Test
    void refusesToDropAnExclusionConstraintThatARuleNames() throws SQLException {
        database.execute("create table visits (id integer, constraint once exclude using btree (id with =));"
                + " create rule replace as on update to bins do also"
                + " insert into visits values (new.id) on conflict on constraint once do nothing");

        assertThatExceptionOfType(BlockingDependencyException.class)
                .isThrownBy(() ->
                        migratorOf(op -> op.dropExclusion("visits", "once")).upgrade(target("head")))
                .satisfies(e -> assertThat(e.dependencies())
                        .extracting(BlockingDependency::problem)
                        .containsExactly("rule replace on table bins blocks dropping constraint once of visits"));
    }

    private Migrator dropsLabelAfter(Consumer<Operations> before) {
        return migratorOf(before.andThen(op -> op.dropColumn("bins", "label")));
    }

    private Migrator migratorOf(Consumer<Operations> upgrade) {
        return migrator(database, new Written().then("aaa1", upgrade, op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }
}
