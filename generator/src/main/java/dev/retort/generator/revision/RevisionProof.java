package dev.retort.generator.revision;

import dev.retort.generator.Baseline;
import dev.retort.generator.Comparison;
import dev.retort.generator.NewRevision;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Wording;
import dev.retort.generator.session.ComparedDatabase;
import dev.retort.generator.session.ComparisonSession;
import dev.retort.generator.session.MigrationLoader;
import dev.retort.generator.session.MigratorFactory;
import dev.retort.generator.session.Shadows;
import dev.retort.generator.shadow.Proof;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.generator.shadow.RebuiltState;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.generator.shadow.ShadowException;
import dev.retort.generator.shadow.ShadowExtensions;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.ExtensionInventory;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.schema.Extension;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Proves a revision as it is in its file, on a shadow with the state before it. */
public final class RevisionProof {

    private final Shadows shadows;
    private final MigratorFactory migrators;
    private final MigrationLoader migrations;
    private final Wording wording;

    public RevisionProof(Shadows shadows, MigratorFactory migrators, MigrationLoader migrations, Wording wording) {
        this.shadows = shadows;
        this.migrators = migrators;
        this.migrations = migrations;
        this.wording = wording;
    }

    /** Proves a revision on the shadow that was compared, or on another one that is rebuilt like the live database. */
    public ProofResult prove(ComparisonSession compared, NewRevision revision) throws SQLException {
        ComparedDatabase database = compared.database();
        return database.shadow() != null && !shadows.areOff()
                ? onShadow(database.connection(), compared.comparison(), revision)
                : onEmptyShadow(database.connection(), connection -> rebuildAndRun(connection, compared, revision));
    }

    private ProofResult onShadow(Connection connection, Comparison comparison, NewRevision revision)
            throws SQLException {
        try {
            return run(
                    connection,
                    comparison,
                    revision,
                    extensions(connection, List.of(), migrations.load(), revision.revision()));
        } catch (ShadowException e) {
            return ProofResult.notRun(Messages.notProved(e, wording));
        }
    }

    /** Proves the first revision, which makes a whole database, on an empty shadow. */
    public ProofResult prove(Baseline baseline, Connection live, RevisionInfo identity) throws SQLException {
        return onEmptyShadow(live, connection -> {
            ProjectMigrations written = migrations.load();
            return new Proof(
                            connection,
                            like(baseline.scope(), connection),
                            baseline.filter(),
                            difference -> difference,
                            migrators.onShadow(connection, written),
                            identity,
                            baseline.schema(),
                            MappingDetails.NONE,
                            extensions(connection, List.of(), written, identity))
                    .run();
        });
    }

    private ShadowExtensions extensions(
            Connection connection, List<Extension> live, ProjectMigrations written, RevisionInfo revision)
            throws SQLException {
        return ShadowExtensions.prepare(
                connection,
                live,
                written.recorded(
                        written.graph().get(revision.id()), migrators.options().arguments()));
    }

    private interface Attempt {
        ProofResult on(Connection connection) throws SQLException;
    }

    /** Makes an attempt on an empty shadow of the live database; without a shadow there is no proof. */
    private ProofResult onEmptyShadow(Connection live, Attempt attempt) throws SQLException {
        if (shadows.areOff()) {
            return ProofResult.notRun(Messages.noShadow());
        }
        try (ShadowDatabase shadow = shadows.openLike(live);
                Connection connection = shadow.connect()) {
            return attempt.on(connection);
        } catch (ShadowException e) {
            return ProofResult.notRun(Messages.notProved(e, wording));
        }
    }

    private ProofResult rebuildAndRun(Connection connection, ComparisonSession compared, NewRevision revision)
            throws SQLException {
        Comparison comparison = compared.comparison();
        ShadowExtensions extensions =
                extensions(connection, extensionsOf(compared), migrations.load(), revision.revision());
        List<String> missing = RebuiltState.create(
                connection,
                comparison.sides().actual(),
                comparison.findings().dependentProperties().attachments(),
                extensions);
        if (!missing.isEmpty()) {
            return ProofResult.notRun(Messages.notRebuilt(missing));
        }
        ProjectMigrations applied = compared.database().migrations();
        if (!applied.loaded().isEmpty()) {
            migrators.onShadow(connection, applied).stamp(List.of(RevisionTarget.HEADS));
        }
        return run(connection, comparison, revision, extensions);
    }

    /** The extensions of the live database; one in its default schema is in that of the shadow. */
    private static List<Extension> extensionsOf(ComparisonSession compared) throws SQLException {
        String defaultSchema = compared.comparison().rules().scope().defaultSchema();
        return ExtensionInventory.read(compared.database().connection()).installed().stream()
                .map(extension -> defaultSchema.equals(extension.schema())
                        ? new Extension(extension.name(), null, null)
                        : extension)
                .toList();
    }

    private ProofResult run(
            Connection connection, Comparison comparison, NewRevision revision, ShadowExtensions extensions)
            throws SQLException {
        ProjectMigrations written = migrations.load();
        return new Proof(
                        connection,
                        like(comparison.rules().scope(), connection),
                        comparison.rules().filter(),
                        comparison.rules()::rewrite,
                        migrators.onShadow(connection, written),
                        written.graph().get(revision.id()),
                        comparison.sides().wanted(),
                        comparison.rules().details(),
                        extensions)
                .run();
    }

    /** The part of the shadow that corresponds to the part of the database that was read. */
    private static CatalogScope like(CatalogScope read, Connection connection) throws SQLException {
        return CatalogScope.of(connection)
                .withOtherSchemas(read.otherSchemas())
                .withIgnoredTables(read.ignoredTables());
    }
}
