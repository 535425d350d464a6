package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.plan.PlannedRevision;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A migration that must not begin. */
record Refusal(List<String> words) {

    void expect(TestDatabase database, Migrator migrator) throws SQLException {
        State before = State.of(database);
        List<PlannedRevision> started = new ArrayList<>();
        Migrator listened = migrator.withListener(new MigrationListener() {
            @Override
            public void revisionStarted(PlannedRevision revision) {
                started.add(revision);
            }
        });

        Throwable refusal = catchThrowable(() -> listened.upgrade(RevisionTarget.HEADS));

        assertThat(refusal).as("a refusal").isNotNull().hasMessageContainingAll(words.toArray(String[]::new));
        assertThat(started).as("begun, though it was refused").isEmpty();
        State after = State.of(database);
        before.expectCatalog(after, "after the refusal", database);
        after.contents().expectSame(before.contents(), "after the refusal");
        assertThat(migrator.current()).isEmpty();
    }
}
