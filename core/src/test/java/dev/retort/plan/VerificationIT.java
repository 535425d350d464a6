package dev.retort.plan;

import static dev.retort.migration.Definitions.column;
import static dev.retort.runner.Fixture.applied;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.ChangedMigration;
import dev.retort.history.ChangedMigrationException;
import dev.retort.history.UnknownAppliedException;
import dev.retort.runner.Fixture;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificationIT {

    private final TestDatabase database;

    VerificationIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void reportsAMigrationThatWasChangedAfterItWasApplied() throws SQLException {
        migrator(database, oneTable("text")).upgrade(target("head"));
        Migrator changed = migrator(database, oneTable("bigint"));

        assertThatThrownBy(() -> changed.upgrade(target("head")))
                .isInstanceOfSatisfying(ChangedMigrationException.class, e -> assertThat(e.changed())
                        .extracting(ChangedMigration::revision)
                        .containsExactly("aaa1"));
        assertThatThrownBy(() -> changed.downgrade(target("base"))).isInstanceOf(ChangedMigrationException.class);
        assertThatThrownBy(() -> changed.plan(target("head"))).isInstanceOf(ChangedMigrationException.class);
    }

    @Test
    void acceptsAChangedMigrationOnceItIsStampedAgain() throws SQLException {
        migrator(database, oneTable("text")).upgrade(target("head"));
        Migrator changed = migrator(database, oneTable("bigint"));

        changed.stamp(List.of(target("aaa1")));

        assertThat(changed.upgrade(target("head")).revisions()).isEmpty();
        assertThat(applied(changed)).containsExactly("aaa1 applied");
    }

    @Test
    void namesAppliedRevisionsOfWhichThereIsNoMigration() throws SQLException {
        migrator(database, Fixture.threeRevisions()).upgrade(target("head"));
        Migrator other = migrator(database, oneTable("text"));

        assertThatThrownBy(() -> other.upgrade(target("head")))
                .isInstanceOfSatisfying(UnknownAppliedException.class, e -> assertThat(e.revisions())
                        .containsExactly("bbb2", "ccc3"));
        assertThatThrownBy(() -> other.stamp(List.of(target("head")))).isInstanceOf(UnknownAppliedException.class);
        assertThat(applied(other)).hasSize(3);
    }

    @Test
    void purgesWhatItDoesNotKnow() throws SQLException {
        migrator(database, Fixture.threeRevisions()).upgrade(target("head"));
        Migrator other = migrator(database, oneTable("text"));

        other.stamp(List.of(target("head")), true);

        assertThat(applied(other)).containsExactly("aaa1 applied");
    }

    @Test
    void stampsWithoutRunningAnything() throws SQLException {
        Migrator migrator = migrator(database, Fixture.threeRevisions());

        migrator.stamp(List.of(target("bbb2")));

        assertThat(applied(migrator)).containsExactlyInAnyOrder("aaa1 applied", "bbb2 applied");
        assertThat(Fixture.tables(database)).isEmpty();

        migrator.stamp(List.of(target("aaa1")));
        assertThat(applied(migrator)).containsExactly("aaa1 applied");

        migrator.stamp(List.of(target("base")));
        assertThat(applied(migrator)).isEmpty();
    }

    private static Written oneTable(String type) {
        return new Written().then("aaa1", op -> op.createTable("t", column("x", type)), op -> op.dropTable("t"));
    }
}
