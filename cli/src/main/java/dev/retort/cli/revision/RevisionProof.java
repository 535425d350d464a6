package dev.retort.cli.revision;

import dev.retort.cli.session.ComparedDatabase;
import dev.retort.cli.session.ComparisonSession;
import dev.retort.cli.session.MigrationLoader;
import dev.retort.cli.session.MigratorFactory;
import dev.retort.cli.session.Shadows;
import dev.retort.cli.text.Messages;
import dev.retort.generator.Baseline;
import dev.retort.generator.Comparison;
import dev.retort.generator.NewRevision;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.generator.shadow.Proof;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.generator.shadow.RebuiltState;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.generator.shadow.ShadowException;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Proves a revision as it is in its file, on a shadow with the state before it. */
final class RevisionProof {

    private final Shadows shadows;
    private final MigratorFactory migrators;
    private final MigrationLoader migrations;

    RevisionProof(Shadows shadows, MigratorFactory migrators, MigrationLoader migrations) {
        this.shadows = shadows;
        this.migrators = migrators;
        this.migrations = migrations;
    }

    /** Proves a revision on the shadow that was compared, or on another one that is rebuilt like the live database. */
    ProofResult prove(ComparisonSession compared, NewRevision revision) throws SQLException {
        ComparedDatabase database = compared.database();
        return database.shadow() != null && !shadows.areOff()
                ? run(database.connection(), compared.comparison(), revision)
                : onEmptyShadow(
                        database.version().major(), connection -> rebuildAndRun(connection, compared, revision));
    }

    /** Proves the first revision, which makes a whole database, on an empty shadow. */
    ProofResult prove(Baseline baseline, int major, RevisionInfo identity) throws SQLException {
        return onEmptyShadow(major, connection -> new Proof(
                        connection,
                        like(baseline.scope(), connection),
                        baseline.filter(),
                        difference -> difference,
                        migrators.onShadow(connection, migrations.load()),
                        identity,
                        baseline.schema(),
                        MappingDetails.NONE)
                .run());
    }

    private interface Attempt {
        ProofResult on(Connection connection) throws SQLException;
    }

    /** Makes an attempt on an empty shadow; without a shadow there is no proof. */
    private ProofResult onEmptyShadow(int major, Attempt attempt) throws SQLException {
        if (shadows.areOff()) {
            return ProofResult.notRun(Messages.noShadow());
        }
        try (ShadowDatabase shadow = shadows.open(major);
                Connection connection = shadow.connect()) {
            return attempt.on(connection);
        } catch (ShadowException e) {
            return ProofResult.notRun(e.problem());
        }
    }

    private ProofResult rebuildAndRun(Connection connection, ComparisonSession compared, NewRevision revision)
            throws SQLException {
        Comparison comparison = compared.comparison();
        List<String> missing = RebuiltState.create(
                connection,
                comparison.sides().actual(),
                comparison.findings().dependentProperties().attachments());
        if (!missing.isEmpty()) {
            return ProofResult.notRun(Messages.notRebuilt(missing));
        }
        ProjectMigrations applied = compared.database().migrations();
        if (!applied.loaded().isEmpty()) {
            migrators.onShadow(connection, applied).stamp(List.of(RevisionTarget.HEADS));
        }
        return run(connection, comparison, revision);
    }

    private ProofResult run(Connection connection, Comparison comparison, NewRevision revision) throws SQLException {
        ProjectMigrations written = migrations.load();
        return new Proof(
                        connection,
                        like(comparison.rules().scope(), connection),
                        comparison.rules().filter(),
                        comparison.rules()::rewrite,
                        migrators.onShadow(connection, written),
                        written.graph().get(revision.id()),
                        comparison.sides().wanted(),
                        comparison.rules().details())
                .run();
    }

    /** The part of the shadow that corresponds to the part of the database that was read. */
    private static CatalogScope like(CatalogScope read, Connection connection) throws SQLException {
        return CatalogScope.of(connection)
                .withOtherSchemas(read.otherSchemas())
                .withIgnoredTables(read.ignoredTables());
    }
}
