package dev.retort.cli.revision;

import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.ComparisonSession;
import dev.retort.cli.text.CommandException;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.text.WritingMessages;
import dev.retort.generator.CurrentState;
import dev.retort.generator.NewRevision;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.shadow.DevelopmentDatabase;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.Migrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The last revision, written again with all that it takes now from the one before it. */
final class UpdatedRevision {

    private final CommandContext session;
    private final IdentityOptions options;
    private final @Nullable String head;

    UpdatedRevision(CommandContext session, IdentityOptions options, @Nullable String head) {
        this.session = session;
        this.options = options;
        this.head = head;
    }

    /** Compares the entities with the state that these migrations make. */
    interface Comparing {
        ComparisonSession compare(CommandContext session, Supplier<ProjectMigrations> migrations) throws SQLException;
    }

    int run(Comparing comparing, Generation generation) throws SQLException, IOException, InterruptedException {
        ProjectMigrations migrations = session.migrations();
        RevisionIdentity identity = new RevisionIdentity(session, migrations, options);
        RevisionInfo last = identity.last(head)
                .orElseThrow(
                        () -> new CommandException(WritingMessages.noRevisionToUpdate(), WritingMessages.writeFirst()));
        refuseApplied(migrations, last);
        Path earlier = Objects.requireNonNull(migrations.get(last).file());
        ProjectMigrations before = migrations.without(last);
        try (ComparisonSession compared = comparing.compare(session, () -> before)) {
            if (compared.comparison().isEmpty() && !generation.allowEmpty()) {
                session.output().talk(WritingMessages.notNeeded(session.shown(earlier)));
                session.output().document(GeneratedDocument.NOTHING);
                return ExitCode.OK;
            }
            return generation.finish(
                    session, compared, identity.updating(last), revision -> rewritten(revision, earlier));
        }
    }

    private void refuseApplied(ProjectMigrations migrations, RevisionInfo last) throws SQLException {
        boolean asked = session.settings().url().isPresent()
                || DevelopmentDatabase.mayBeIn(session.project().scratch());
        if (!asked) {
            return;
        }
        Migrator migrator = session.migrator(migrations);
        if (CurrentState.applied(migrator).contains(last.id())) {
            throw new CommandException(
                    WritingMessages.appliedAlready(last.id(), session.place()), WritingMessages.goBackFirst(last.id()));
        }
    }

    /** What a person wrote into the file is not lost: a copy of it is kept. */
    private Path rewritten(NewRevision revision, Path earlier) throws IOException {
        Path copies = Files.createDirectories(session.project().scratch().resolve("replaced"));
        Path copy = copies.resolve(earlier.getFileName());
        Files.copy(earlier, copy, StandardCopyOption.REPLACE_EXISTING);
        Path file = revision.rewrite(session.project(), earlier);
        session.output().talk(WritingMessages.replaced(session.shown(copy)));
        return file;
    }
}
