package dev.retort.cli.revision;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.text.WritingMessages;
import dev.retort.generator.CurrentState;
import dev.retort.generator.NewRevision;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.revision.GeneratedDocument;
import dev.retort.generator.revision.RevisionGenerator;
import dev.retort.generator.revision.RevisionIdentity;
import dev.retort.generator.revision.RevisionParts;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.ComparisonRequest;
import dev.retort.generator.session.ComparisonSession;
import dev.retort.generator.session.Database;
import dev.retort.revision.RevisionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rewrites the last revision with all operations that the entities need now after the revision before it. */
final class UpdatedRevision implements CommandAction {

    private final IdentityOptions options;
    private final @Nullable String head;
    private final boolean allowEmpty;
    private final ComparisonRequest request;
    private final RevisionGenerator generator;

    /**
     * An update.
     *
     * @param head the revision that is rewritten, or null for the only head
     * @param allowEmpty whether it is rewritten even if it needs no operations any more
     */
    UpdatedRevision(
            IdentityOptions options,
            @Nullable String head,
            boolean allowEmpty,
            ComparisonRequest request,
            RevisionGenerator generator) {
        this.options = options;
        this.head = head;
        this.allowEmpty = allowEmpty;
        this.request = request;
        this.generator = generator;
    }

    @Override
    public int run(CommandRun run) throws SQLException, IOException, InterruptedException {
        ProjectMigrations migrations = run.migrations().load();
        RevisionIdentity identity = RevisionParts.identity(run, migrations.graph(), options.choice());
        RevisionInfo last = identity.last(head)
                .orElseThrow(
                        () -> new CommandException(WritingMessages.noRevisionToUpdate(), WritingMessages.writeFirst()));
        refuseApplied(run, migrations, last);
        Path earlier = Objects.requireNonNull(migrations.get(last).file());
        ProjectMigrations before = migrations.without(last);
        try (ComparisonSession compared = run.comparison().open(request, () -> before)) {
            if (compared.comparison().isEmpty() && !allowEmpty) {
                run.output().talk(WritingMessages.notNeeded(run.paths().shown(earlier)));
                run.output().document(GeneratedDocument.NOTHING);
                return ExitCode.OK;
            }
            return generator.generate(compared, identity.updating(last), revision -> rewrite(run, revision, earlier));
        }
    }

    private static void refuseApplied(CommandRun run, ProjectMigrations migrations, RevisionInfo last)
            throws SQLException {
        if (!run.databases().mayExist()) {
            return;
        }
        Database database = run.databases().choose();
        if (CurrentState.applied(run.migrators().on(database, migrations)).contains(last.id())) {
            throw new CommandException(
                    WritingMessages.appliedAlready(last.id(), database.shown()),
                    WritingMessages.goBackFirst(last.id()));
        }
    }

    /** Keeps a copy of the file, so that changes that a person made in it are not lost. */
    private static Path rewrite(CommandRun run, NewRevision revision, Path earlier) throws IOException {
        Path copies = Files.createDirectories(run.project().scratch().resolve("replaced"));
        Path copy = copies.resolve(earlier.getFileName());
        Files.copy(earlier, copy, StandardCopyOption.REPLACE_EXISTING);
        Path file = revision.rewrite(run.project(), earlier);
        run.output().talk(WritingMessages.replaced(run.paths().shown(copy)));
        return file;
    }
}
