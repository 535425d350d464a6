package dev.retort.preflight;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.plan.Plan;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The checks of a plan in many schemas at once let no schema pass about which the checks of one have something to say. */
class PassingSchemasIT {

    private static final List<String> SCHEMAS = List.of("t1", "t2", "t3");

    private final TestDatabase database;

    PassingSchemasIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        for (String schema : SCHEMAS) {
            database.execute("create schema " + schema + "; create table " + schema
                    + ".users (id bigint primary key, name text); insert into " + schema + ".users values (1, 'Ada')");
        }
    }

    @Test
    void passAllSchemasThatAreAsThePlanExpects() throws SQLException {
        assertThat(passing(op -> op.addColumn("users", column("plan", "text"))))
                .containsExactlyInAnyOrderElementsOf(SCHEMAS);
        assertThat(passing(op -> op.createTable("plans", column("id", "bigint").notNull(), primaryKey("id"))))
                .containsExactlyInAnyOrderElementsOf(SCHEMAS);
    }

    @Test
    void leaveOutASchemaWithAnObjectThatIsInTheWayOrMissing() throws SQLException {
        database.execute("alter table t2.users add column plan text; drop table t3.users");

        assertThat(passing(op -> op.addColumn("users", column("plan", "text")))).containsExactly("t1");
    }

    @Test
    void leaveOutASchemaInWhichThePrivilegesAreMissing() throws SQLException {
        String role = "nobody_of_passing_schemas";
        database.execute("create role " + role + "; grant all on all tables in schema t1, t2, t3 to " + role
                + "; grant all on schema t1, t2, t3 to " + role);
        database.execute("alter table t1.users owner to " + role + "; alter table t3.users owner to " + role
                + "; revoke create on schema t3 from " + role);
        try {
            assertThat(passing(
                            MigratorOptions.DEFAULTS.withRole(role),
                            op -> op.addColumn("users", column("plan", "text"))))
                    .containsExactly("t1");
        } finally {
            database.execute("drop owned by " + role + " cascade; drop role " + role);
        }
    }

    @Test
    void leaveOutASchemaWithAnObjectThatBlocksAnOperation() throws SQLException {
        database.execute("create schema other; create table other.visits (who bigint references t2.users (id))");

        assertThat(passing(op -> op.dropConstraint("users", "users_pkey"))).doesNotContain("t2");
        assertThat(passing(op -> op.addColumn("users", column("plan", "text"))))
                .containsExactlyInAnyOrderElementsOf(SCHEMAS);
    }

    @Test
    void leaveOutASchemaWithAnInvalidIndex() throws SQLException {
        database.execute("create index users_name_idx on t3.users (name)");
        database.execute("update pg_index set indisvalid = false where indexrelid = 't3.users_name_idx'::regclass");

        assertThat(passing(op -> op.addColumn("users", column("plan", "text")))).containsExactlyInAnyOrder("t1", "t2");
    }

    @Test
    void leaveOutEachSchemaIfThePlanAsksAboutRows() throws SQLException {
        assertThat(passing(op -> op.dropColumn("users", "name"))).isEmpty();
        assertThat(passing(op -> op.execute("update users set name = ''"))).isEmpty();
        assertThat(passing(op -> op.require("nobody is nameless", "select not exists (select from users)")))
                .isEmpty();
    }

    @Test
    void leaveOutEachSchemaOfADatabaseThatPublishesTables() throws SQLException {
        database.execute("create publication of_users for table t1.users");

        assertThat(passing(op -> op.addColumn("users", column("plan", "text")))).isEmpty();
    }

    private Set<String> passing(Consumer<Operations> upgrade) throws SQLException {
        return passing(MigratorOptions.DEFAULTS, upgrade);
    }

    private Set<String> passing(MigratorOptions options, Consumer<Operations> upgrade) throws SQLException {
        Migrator migrator = Migrator.of(database::connect, new Written().then("aaa1", upgrade, op -> {}))
                .withOptions(options);
        Plan plan = migrator.plan(RevisionTarget.parse("head"));
        return migrator.passing(plan, SCHEMAS);
    }
}
