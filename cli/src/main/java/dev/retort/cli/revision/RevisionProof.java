package dev.retort.cli.revision;

import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.ComparisonSession;
import dev.retort.cli.session.Shadows;
import dev.retort.cli.settings.ShadowSetting;
import dev.retort.cli.text.Messages;
import dev.retort.generator.Comparison;
import dev.retort.generator.NewRevision;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.shadow.Proof;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.generator.shadow.RebuiltState;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.generator.shadow.ShadowException;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Proves a revision that was just written: as it is in the file, on a shadow with the state before it. */
final class RevisionProof {

    private final CommandContext session;
    private final ComparisonSession compared;
    private final NewRevision revision;

    private RevisionProof(CommandContext session, ComparisonSession compared, NewRevision revision) {
        this.session = session;
        this.compared = compared;
        this.revision = revision;
    }

    static ProofResult prove(CommandContext session, ComparisonSession compared, NewRevision revision)
            throws SQLException {
        RevisionProof prover = new RevisionProof(session, compared, revision);
        if (compared.shadow() != null && !(session.settings().shadow() instanceof ShadowSetting.None)) {
            return prover.run(compared.connection());
        }
        return onEmpty(session, compared.version().major(), prover::rebuiltAndRun);
    }

    /** A proof on a shadow with nothing in it; it is not run where there is none to be had. */
    static ProofResult onEmpty(CommandContext session, int major, Run run) throws SQLException {
        ShadowSetting setting = session.settings().shadow();
        if (setting instanceof ShadowSetting.None) {
            return ProofResult.notRun(Messages.noShadow());
        }
        try (ShadowDatabase shadow = Shadows.open(session, setting, major);
                Connection connection = shadow.connect()) {
            return run.on(connection);
        } catch (ShadowException e) {
            return ProofResult.notRun(e.problem());
        }
    }

    interface Run {
        ProofResult on(Connection connection) throws SQLException;
    }

    private ProofResult rebuiltAndRun(Connection connection) throws SQLException {
        List<String> missing = RebuiltState.make(
                connection,
                compared.comparison().sides().actual(),
                compared.comparison().findings().dependentProperties().attachments());
        if (!missing.isEmpty()) {
            return ProofResult.notRun(Messages.notRebuilt(missing));
        }
        Migrator migrator = migrator(session, connection, compared.migrations());
        if (!compared.migrations().loaded().isEmpty()) {
            migrator.stamp(List.of(RevisionTarget.HEADS));
        }
        return run(connection);
    }

    private ProofResult run(Connection connection) throws SQLException {
        ProjectMigrations migrations = session.migrations();
        Comparison comparison = compared.comparison();
        CatalogScope scope = CatalogScope.of(connection)
                .withOtherSchemas(comparison.rules().scope().otherSchemas())
                .withIgnoredTables(comparison.rules().scope().ignoredTables());
        return new Proof(
                        connection,
                        scope,
                        comparison.rules().filter(),
                        comparison.rules()::rewrite,
                        migrator(session, connection, migrations),
                        migrations.graph().get(revision.id()),
                        comparison.sides().wanted())
                .run();
    }

    static Migrator migrator(CommandContext session, Connection connection, ProjectMigrations migrations) {
        return Migrator.on(connection, migrations::loaded)
                .withOptions(
                        session.migratorOptions().withRole(null).withYes(true).withRehearsal(true));
    }
}
