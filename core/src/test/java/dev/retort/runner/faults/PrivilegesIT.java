package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.preflight.MissingPrivilege;
import dev.retort.preflight.MissingPrivilegesException;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** F21: the role owns four of the five tables that a plan changes. */
class PrivilegesIT {

    @Test
    void namesTheGrantThatIsMissingBeforeAnythingIsRun(@Fresh TestDatabase database) throws SQLException {
        String role = "app_" + database.name();
        database.execute("create role " + role + "; grant create on schema public to " + role + ";"
                + "create table t1 (); create table t2 (); create table t3 (); create table t4 (); create table t5 ();"
                + "alter table t1 owner to R; alter table t2 owner to R; alter table t3 owner to R;".replace("R", role)
                + "alter table t5 owner to " + role);
        try {
            Written source = new Written();
            source.then("r0", op -> op.executeSafe("select 'grant' -- the role of the owner"), op -> {});
            for (int i = 1; i <= 5; i++) {
                String table = "t" + i;
                source.then("r" + i, op -> op.addColumn(table, column("x", "text")), op -> {});
            }
            Migrator migrator =
                    Migrator.of(database::connect, source).withOptions(MigratorOptions.DEFAULTS.withRole(role));

            assertThatThrownBy(() -> migrator.upgrade(RevisionTarget.HEADS))
                    .isInstanceOfSatisfying(MissingPrivilegesException.class, e -> assertThat(e.privileges())
                            .singleElement()
                            .extracting(MissingPrivilege::revision, MissingPrivilege::what)
                            .containsExactly("r4", "ownership of t4"));

            assertThat(database.query("select relname from pg_class where relname = 'retort_history'"))
                    .isEmpty();
            Figures.record("F21", "the only missing privilege and its GRANT reported; nothing ran");
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
    }
}
