package dev.retort.cli;

import dev.retort.generator.Migrations;
import dev.retort.generator.writer.RevisionIds;
import dev.retort.revision.MultipleHeadsException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a new revision its id, its time and its place among the others. */
final class RevisionIdentity {

    private final Session session;
    private final RevisionGraph graph;
    private final IdentityOptions options;

    RevisionIdentity(Session session, Migrations migrations, IdentityOptions options) {
        this.session = session;
        this.graph = migrations.graph();
        this.options = options;
    }

    /** A revision that follows the named one, or the only head. */
    RevisionInfo following(@Nullable String head, List<String> dependsOn) {
        List<RevisionInfo> parents =
                head == null ? theHead() : graph.succeeded(List.of(RevisionTarget.parse(head)), options.splice);
        return of(parents, graph.dependencies(parsed(dependsOn)));
    }

    /** A revision that joins these. */
    RevisionInfo merging(List<String> revisions) {
        return of(graph.merged(parsed(revisions), options.splice), List.of());
    }

    private List<RevisionInfo> theHead() {
        try {
            return graph.succeeded(List.of(RevisionTarget.HEAD), options.splice);
        } catch (MultipleHeadsException e) {
            throw new CommandException(Failure.of(e.problem(), Messages.chooseHead(e.heads())), e);
        }
    }

    private RevisionInfo of(List<RevisionInfo> parents, List<String> dependsOn) {
        RevisionInfo revision = new RevisionInfo(id(), ids(parents), options.message, now(), options.labels, dependsOn);
        List<RevisionInfo> all = new ArrayList<>(graph.all());
        all.add(revision);
        // Refuses a label that is taken.
        return RevisionGraph.of(all).get(revision.id());
    }

    private String now() {
        return session.environment()
                .clock()
                .instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private String id() {
        List<String> taken = ids(graph.all());
        if (options.id == null) {
            return new RevisionIds(new SecureRandom()).next(taken);
        }
        if (taken.contains(options.id)) {
            throw new CommandException(Failure.of(Messages.idTaken(options.id), Messages.anotherId()));
        }
        return options.id;
    }

    private static List<RevisionTarget> parsed(List<String> texts) {
        return texts.stream().map(RevisionTarget::parse).toList();
    }

    private static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }
}
