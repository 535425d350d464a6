package dev.retort.cli.revision;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.text.WritingMessages;
import dev.retort.generator.Baseline;
import dev.retort.generator.NewRevision;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.OperationDocument;
import dev.retort.generator.report.Output;
import dev.retort.generator.revision.GeneratedDocument;
import dev.retort.generator.revision.GeneratedReport;
import dev.retort.generator.revision.RevisionParts;
import dev.retort.generator.revision.RevisionProof;
import dev.retort.generator.revision.RevisionWriting;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Versions;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.generator.writer.MigrationWriter;
import dev.retort.history.AppliedRevision;
import dev.retort.postgres.ServerVersion;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes the whole schema of an existing database as the first revision, and stamps the database with it. */
final class BaselineRevision implements CommandAction {

    private final IdentityOptions options;
    private final boolean proved;
    private final boolean dryRun;

    BaselineRevision(IdentityOptions options, boolean proved, boolean dryRun) {
        this.options = options;
        this.proved = proved;
        this.dryRun = dryRun;
    }

    @Override
    public int run(CommandRun run) throws SQLException, IOException, InterruptedException {
        Database database = run.databases()
                .chooseConfigured()
                .orElseThrow(
                        () -> new CommandException(WritingMessages.noDatabaseToRead(), WritingMessages.nameDatabase()));
        ProjectMigrations none = run.migrations().load();
        refuseMigrations(none, run.paths().shown(run.project().migrations()));
        try (Connection connection = database.connectToOneSession()) {
            ServerVersion version = Versions.supported(connection, database);
            refuseHistory(run.migrators().on(database, none), database);
            Baseline baseline = Baseline.of(connection, run.settings().scope());
            if (baseline.operations().isEmpty()) {
                run.output().talk(WritingMessages.nothingToWrite(database.toString()));
                run.output().document(GeneratedDocument.NOTHING);
                return ExitCode.OK;
            }
            printFindings(run.output(), baseline, database);
            RevisionInfo identity =
                    RevisionParts.identity(run, none.graph(), options.choice()).beginning("baseline");
            return write(run, database, connection, baseline, version, identity);
        }
    }

    private static void refuseMigrations(ProjectMigrations migrations, String folder) {
        if (!migrations.loaded().isEmpty()) {
            throw new CommandException(
                    WritingMessages.migrationsExist(migrations.loaded().size(), folder),
                    WritingMessages.autogenerateInstead());
        }
    }

    private static void refuseHistory(Migrator migrator, Database database) throws SQLException {
        List<String> history =
                migrator.current().stream().map(AppliedRevision::revision).toList();
        if (!history.isEmpty()) {
            throw new CommandException(
                    WritingMessages.historyExists(database.toString(), history), WritingMessages.findMigrations());
        }
    }

    private static void printFindings(Output output, Baseline baseline, Database database) {
        output.talk(WritingMessages.readBaseline(database.toString(), MigrationWriter.summary(baseline.operations())));
        if (!baseline.leftAlone().isEmpty()) {
            output.talk(WritingMessages.toolTables(baseline.leftAlone()));
        }
        if (!baseline.unmanaged().isEmpty()) {
            output.talk(WritingMessages.unmanaged(baseline.unmanaged()));
        }
    }

    private int write(
            CommandRun run,
            Database database,
            Connection connection,
            Baseline baseline,
            ServerVersion version,
            RevisionInfo identity)
            throws SQLException, IOException, InterruptedException {
        List<String> remarks = baseline.unmanaged().isEmpty()
                ? List.of()
                : List.of(WritingMessages.unmanagedInFile(baseline.unmanaged()));
        NewRevision revision = new NewRevision(identity, baseline.operations(), remarks);
        List<OperationDocument> operations = OperationDocument.of(
                baseline.operations(), version, baseline.scope().defaultSchema());
        if (dryRun) {
            return new GeneratedReport(run.output(), run.paths()).printSource(run.project(), revision, operations);
        }
        RevisionProof proof = RevisionParts.proof(run);
        return RevisionParts.writing(run).write(revision, operations, new RevisionWriting.Steps() {
            @Override
            public Path write() {
                return revision.write(run.project());
            }

            @Override
            public ProofResult prove() throws SQLException {
                return proved ? proof.prove(baseline, connection, identity) : ProofResult.notRun(null);
            }

            @Override
            public void complete(ProofResult result) throws SQLException {
                stamp(run, database, result, identity);
            }
        });
    }

    private static void stamp(CommandRun run, Database database, ProofResult proof, RevisionInfo identity)
            throws SQLException {
        if (proof.failed()) {
            run.output().warn(WritingMessages.notStamped(identity.id()));
            return;
        }
        run.migrators().on(database, run.migrations().load()).stamp(List.of(RevisionTarget.of(identity.id())));
        run.output().talk(Messages.stamped(List.of(identity.id())));
    }
}
