package dev.retort.junit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.RetortException;
import dev.retort.generator.shadow.ShadowExtensions;
import dev.retort.generator.shadow.VerifiedRevision;
import dev.retort.generator.shadow.Verifier;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Checks the revisions of a graph one after the other, on one database with rows. */
final class RevisionCheck {

    private final Migrator migrator;
    private final MigratorOptions options;
    private final Connection connection;
    private final Verifier verifier;
    private Optional<RevisionInfo> broken = Optional.empty();

    RevisionCheck(Migrator migrator, MigratorOptions options, Connection connection) throws SQLException {
        this.migrator = migrator;
        this.options = options;
        this.connection = connection;
        this.verifier = new Verifier(
                connection, confirmed(), options.history(), ShadowExtensions.prepare(connection, List.of(), List.of()));
    }

    /** Expects that the upgrade runs, that the downgrade restores the catalog, and that a second upgrade runs. */
    void restores(RevisionInfo revision) throws SQLException {
        expectPredecessors();
        VerifiedRevision result = verifier.verify(revision);
        if (result.failed()) {
            broken = Optional.of(revision);
        }
        assertFalse(result.failed(), () -> revision.describe() + ": " + result.problem());
        Assumptions.assumeTrue(result.downgrade() != null, String.valueOf(result.problem()));
    }

    /** Expects that the upgrade either loses no value or asks for confirmation. */
    void losesNothingUnsaid(RevisionInfo revision) throws SQLException {
        expectPredecessors();
        StoredValues before = StoredValues.read(connection, options.history());
        try {
            migrator.withOptions(options.withDataLossConfirmed(false)).upgrade(target(revision));
        } catch (ConfirmationRequiredException e) {
            upgrade(revision);
            return;
        } catch (RetortException e) {
            broken = Optional.of(revision);
            throw e;
        }
        List<String> lost = before.lostIn(StoredValues.read(connection, options.history()));
        assertTrue(
                lost.isEmpty(),
                () -> revision.describe() + " asks for no confirmation and loses or changes "
                        + String.join(", ", lost));
    }

    /** Expects that the upgrade takes no longer than a time. */
    void appliesWithin(RevisionInfo revision, Duration longest) throws SQLException {
        expectPredecessors();
        Duration took = upgrade(revision).took();
        assertTrue(
                took.compareTo(longest) <= 0,
                () -> revision.describe() + " took " + took.toMillis() + " ms; at most " + longest.toMillis()
                        + " ms are allowed");
    }

    private MigrationResult upgrade(RevisionInfo revision) throws SQLException {
        try {
            return confirmed().upgrade(target(revision));
        } catch (SQLException | RuntimeException e) {
            broken = Optional.of(revision);
            throw e;
        }
    }

    private void expectPredecessors() {
        broken.ifPresent(before -> Assumptions.abort("not tried, because " + before.describe() + " fails"));
    }

    private Migrator confirmed() {
        return migrator.withOptions(options.withDataLossConfirmed(true));
    }

    private static RevisionTarget target(RevisionInfo revision) {
        return RevisionTarget.of(revision.id());
    }
}
