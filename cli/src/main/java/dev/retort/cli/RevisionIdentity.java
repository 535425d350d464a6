package dev.retort.cli;

import dev.retort.generator.Migrations;
import dev.retort.generator.NewRevision;
import dev.retort.generator.review.Note;
import dev.retort.generator.writer.RevisionIds;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a new revision its id, its time and its place behind the head. */
final class RevisionIdentity {

    private final Session session;
    private final Migrations migrations;
    private final @Nullable String id;

    RevisionIdentity(Session session, Migrations migrations, @Nullable String id) {
        this.session = session;
        this.migrations = migrations;
        this.id = id;
    }

    NewRevision revision(String message, List<Operation> operations, List<Note> notes) {
        return new NewRevision(
                id(),
                head(),
                message,
                session.environment().clock().instant().truncatedTo(ChronoUnit.SECONDS),
                operations,
                notes);
    }

    private List<String> head() {
        return migrations.loaded().isEmpty()
                ? List.of()
                : ids(migrations.graph().resolve(RevisionTarget.HEAD, Set.of()));
    }

    private String id() {
        List<String> taken = ids(migrations.graph().all());
        if (id == null) {
            return new RevisionIds(new SecureRandom()).next(taken);
        }
        if (taken.contains(id)) {
            throw new CommandException(Failure.of(Messages.idTaken(id), Messages.anotherId()));
        }
        // Refuses an id that could be taken for something else on a command line.
        return new RevisionInfo(id, List.of(), "", "", List.of(), List.of()).id();
    }

    private static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }
}
