package dev.retort.cli.revision;

import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.Database;
import dev.retort.cli.session.Versions;
import dev.retort.cli.text.CommandException;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.OperationDocument;
import dev.retort.cli.text.Output;
import dev.retort.cli.text.WritingMessages;
import dev.retort.generator.Baseline;
import dev.retort.generator.NewRevision;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.shadow.Proof;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.generator.writer.MigrationWriter;
import dev.retort.history.AppliedRevision;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The whole schema of an existing database as the first revision: stamped there, run elsewhere. */
final class BaselineRevision {

    private final CommandContext session;
    private final IdentityOptions options;
    private final boolean proved;
    private final boolean dryRun;

    BaselineRevision(CommandContext session, IdentityOptions options, boolean proved, boolean dryRun) {
        this.session = session;
        this.options = options;
        this.proved = proved;
        this.dryRun = dryRun;
    }

    int run() throws SQLException, IOException, InterruptedException {
        Database database = session.live()
                .orElseThrow(
                        () -> new CommandException(WritingMessages.noDatabaseToRead(), WritingMessages.nameDatabase()));
        ProjectMigrations none = session.migrations();
        refuseMigrations(none);
        try (Connection connection = database.connect()) {
            ServerVersion version = Versions.supported(connection, database);
            refuseHistory(none, database);
            Baseline baseline = Baseline.of(connection, session.scope());
            if (baseline.operations().isEmpty()) {
                session.output().talk(WritingMessages.nothingToWrite(database.toString()));
                session.output().document(GeneratedDocument.NOTHING);
                return ExitCode.OK;
            }
            report(baseline, database);
            return write(none, baseline, version);
        }
    }

    private void refuseMigrations(ProjectMigrations migrations) {
        if (!migrations.loaded().isEmpty()) {
            String folder = session.shown(session.project().migrations());
            throw new CommandException(
                    WritingMessages.migrationsExist(migrations.loaded().size(), folder),
                    WritingMessages.autogenerateInstead());
        }
    }

    private void refuseHistory(ProjectMigrations none, Database database) throws SQLException {
        List<String> history = session.migrator(none).current().stream()
                .map(AppliedRevision::revision)
                .toList();
        if (!history.isEmpty()) {
            throw new CommandException(
                    WritingMessages.historyExists(database.toString(), history), WritingMessages.findMigrations());
        }
    }

    private void report(Baseline baseline, Database database) {
        Output output = session.output();
        output.talk(WritingMessages.readBaseline(database.toString(), MigrationWriter.summary(baseline.operations())));
        if (!baseline.leftAlone().isEmpty()) {
            output.talk(WritingMessages.toolTables(baseline.leftAlone()));
        }
        if (!baseline.unmanaged().isEmpty()) {
            output.talk(WritingMessages.unmanaged(baseline.unmanaged()));
        }
    }

    private int write(ProjectMigrations none, Baseline baseline, ServerVersion version)
            throws SQLException, IOException, InterruptedException {
        RevisionInfo identity = new RevisionIdentity(session, none, options).beginning("baseline");
        List<String> remarks = baseline.unmanaged().isEmpty()
                ? List.of()
                : List.of(WritingMessages.unmanagedInFile(baseline.unmanaged()));
        NewRevision revision = new NewRevision(identity, baseline.operations(), remarks);
        List<OperationDocument> operations = OperationDocument.of(
                baseline.operations(), version, baseline.scope().defaultSchema());
        if (dryRun) {
            return new GeneratedReport(session).printSource(revision, operations);
        }
        return new RevisionWriting(session)
                .report(
                        revision.write(session.project()),
                        revision,
                        operations,
                        () -> proof(baseline, version, identity),
                        proof -> stamp(proof, identity));
    }

    private ProofResult proof(Baseline baseline, ServerVersion version, RevisionInfo identity) throws SQLException {
        if (!proved) {
            return ProofResult.notRun(null);
        }
        return RevisionProof.onEmpty(session, version.major(), connection -> {
            ProjectMigrations migrations = session.migrations();
            CatalogScope scope = CatalogScope.of(connection)
                    .withOtherSchemas(baseline.scope().otherSchemas())
                    .withIgnoredTables(baseline.scope().ignoredTables());
            return new Proof(
                            connection,
                            scope,
                            baseline.filter(),
                            difference -> difference,
                            RevisionProof.migrator(session, connection, migrations),
                            identity,
                            baseline.schema())
                    .run();
        });
    }

    private void stamp(ProofResult proof, RevisionInfo identity) throws SQLException {
        if (proof.failed()) {
            session.output().warn(WritingMessages.notStamped(identity.id()));
            return;
        }
        session.migrator(session.migrations()).stamp(List.of(RevisionTarget.of(identity.id())));
        session.output().talk(Messages.stamped(List.of(identity.id())));
    }
}
