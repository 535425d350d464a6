package dev.retort.generator.shadow;

import dev.retort.RetortException;
import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.diff.UnspecifiedSettings;
import dev.retort.generator.filter.FilteredSchemas;
import dev.retort.generator.filter.SchemaFilter;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.generator.review.OperationSummary;
import dev.retort.operation.Operation;
import dev.retort.plan.BackfillNeededException;
import dev.retort.postgres.canonical.CanonicalPair;
import dev.retort.postgres.canonical.Canonicalizer;
import dev.retort.postgres.canonical.ViewCanonicalizer;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.unmanaged.PrivilegeFact;
import dev.retort.postgres.unmanaged.PrivilegeFacts;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Runs a revision up and down on a shadow with the revisions before it. The upgrade must succeed and leave no
 * difference from the wanted schema. The downgrade must restore the catalog.
 */
public final class Proof {

    private final Connection connection;
    private final CatalogScope scope;
    private final SchemaFilter filter;
    private final UnaryOperator<List<Operation>> rewrite;
    private final Migrator migrator;
    private final RevisionInfo revision;
    private final Schema wanted;
    private final MappingDetails details;
    private final ShadowExtensions extensions;

    /**
     * Creates a proof.
     *
     * @param connection a connection to the shadow, which has the state before the revision and its history
     * @param scope the compared part of the shadow
     * @param filter hides the objects that are not compared, in the shadow and in the wanted schema
     * @param rewrite the project's customization of a difference
     * @param migrator runs the revision on that connection, with confirmation
     * @param revision the revision
     * @param wanted the schema after the upgrade
     * @param details the details of the mapping that the wanted schema does not have
     * @param extensions the extensions that the shadow has for the revision
     */
    public Proof(
            Connection connection,
            CatalogScope scope,
            SchemaFilter filter,
            UnaryOperator<List<Operation>> rewrite,
            Migrator migrator,
            RevisionInfo revision,
            Schema wanted,
            MappingDetails details,
            ShadowExtensions extensions) {
        this.connection = connection;
        this.scope = scope;
        this.filter = filter;
        this.rewrite = rewrite;
        this.migrator = migrator;
        this.revision = revision;
        this.wanted = wanted;
        this.details = details;
        this.extensions = extensions;
    }

    /**
     * Runs the proof. The shadow keeps the state in which the proof ends. A downgrade is not tried if it lacks a value
     * for rows.
     *
     * @throws BackfillNeededException if the upgrade lacks a value for rows
     * @throws ShadowException if the shadow lacks an extension that the revision needs
     */
    public ProofResult run() throws SQLException {
        Optional<String> unwritable = attempt(migrator::ensureHistory);
        if (unwritable.isPresent()) {
            return upgradeFails(unwritable.get());
        }
        Schema before = CatalogReader.read(connection, scope);
        List<PrivilegeFact> privileges = PrivilegeFacts.read(connection, scope);
        Optional<String> failure = attempt(() -> migrator.upgrade(RevisionTarget.of(revision.id())));
        if (failure.isPresent()) {
            return upgradeFails(failure.get());
        }
        Schema after = CatalogReader.read(connection, scope);
        Optional<String> left = firstDifference(after, wanted);
        Optional<String> failed;
        try {
            failed = attempt(() -> migrator.downgrade(target()));
        } catch (BackfillNeededException e) {
            return new ProofResult(
                    true, left.isEmpty(), null, left.map(Proof::remaining).orElse(null));
        }
        if (failed.isPresent()) {
            return new ProofResult(true, left.isEmpty(), false, "the downgrade fails: " + failed.get());
        }
        List<PrivilegeFact> restored = PrivilegeFacts.read(connection, scope);
        Optional<String> different = catalogDifference(CatalogReader.read(connection, scope), before)
                .or(() -> PrivilegeDifferences.afterDowngrade(restored, privileges));
        return new ProofResult(
                true,
                left.isEmpty(),
                different.isEmpty(),
                left.map(Proof::remaining)
                        .or(() -> different.map(difference -> "after the downgrade the catalog differs: " + difference))
                        .orElse(null));
    }

    private static ProofResult upgradeFails(String problem) {
        return new ProofResult(false, null, null, "the upgrade fails: " + problem);
    }

    private static String remaining(String difference) {
        return "after the upgrade a difference remains: " + difference;
    }

    /** The downgrade of this revision alone, independent of other branches. */
    private RevisionTarget target() {
        return new RevisionTarget(revision.id(), "", -1);
    }

    private Optional<String> firstDifference(Schema actual, Schema target) throws SQLException {
        FilteredSchemas seen = filter.apply(actual, target);
        CanonicalPair pair = Canonicalizer.canonicalize(connection, scope, seen.actual(), seen.wanted());
        Schema comparable = ViewCanonicalizer.comparable(connection, scope, actual, pair.wanted());
        List<Operation> operations =
                SchemaDiff.between(pair.actual(), UnspecifiedSettings.takenFrom(comparable, pair.actual(), details));
        return rewrite.apply(operations).stream()
                .findFirst()
                .map(OperationSummary::of)
                .map(OperationSummary::toString);
    }

    private Optional<String> catalogDifference(Schema actual, Schema before) throws SQLException {
        CanonicalPair pair = Canonicalizer.canonicalize(connection, scope, actual, before);
        return CatalogComparison.firstDifference(pair.actual(), pair.wanted());
    }

    private Optional<String> attempt(Run run) throws SQLException {
        try {
            run.run();
            return Optional.empty();
        } catch (BackfillNeededException e) {
            throw e;
        } catch (RetortException e) {
            extensions.requireFor(e);
            return Optional.of(e.problem());
        }
    }

    private interface Run {
        void run() throws SQLException;
    }
}
