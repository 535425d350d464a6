package dev.retort.cli.revision;

import dev.retort.cli.text.CommandException;
import dev.retort.cli.text.Messages;
import dev.retort.generator.writer.RevisionIds;
import dev.retort.revision.MultipleHeadsException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a new revision its id, its time and its place in the graph. */
final class RevisionIdentity {

    private final Clock clock;
    private final RevisionGraph graph;
    private final IdentityOptions options;

    RevisionIdentity(Clock clock, RevisionGraph graph, IdentityOptions options) {
        this.clock = clock;
        this.graph = graph;
        this.options = options;
    }

    /** A revision that follows the named one, or the only head. */
    RevisionInfo following(@Nullable String head, List<String> dependsOn) {
        List<RevisionInfo> parents =
                head == null ? theHead() : graph.newParents(List.of(RevisionTarget.parse(head)), options.splice);
        return of(parents, graph.dependencies(parsed(dependsOn)));
    }

    /** The named head, or the only one. */
    Optional<RevisionInfo> last(@Nullable String head) {
        List<RevisionInfo> heads =
                head == null ? theHead() : graph.newParents(List.of(RevisionTarget.parse(head)), false);
        return heads.size() > 1 ? Optional.empty() : heads.stream().findFirst();
    }

    /** The identity of that revision, with the message of the options if they have one. */
    RevisionInfo updating(RevisionInfo last) {
        return new RevisionInfo(
                last.id(),
                last.revises(),
                options.message.isEmpty() ? last.message() : options.message,
                createdOrNow(last),
                last.labels(),
                last.dependsOn());
    }

    private String createdOrNow(RevisionInfo last) {
        try {
            return Instant.parse(last.created()).toString();
        } catch (DateTimeParseException e) {
            return now();
        }
    }

    /** A first revision, with the given message if the options have none. */
    RevisionInfo beginning(String message) {
        return of(List.of(), List.of(), options.message.isEmpty() ? message : options.message);
    }

    /** A revision that joins these. */
    RevisionInfo merging(List<String> revisions) {
        return of(graph.mergeParents(parsed(revisions), options.splice), List.of());
    }

    private List<RevisionInfo> theHead() {
        try {
            return graph.newParents(List.of(RevisionTarget.HEAD), options.splice);
        } catch (MultipleHeadsException e) {
            throw new CommandException(e.problem(), Messages.chooseHead(e.heads()), e);
        }
    }

    private RevisionInfo of(List<RevisionInfo> parents, List<String> dependsOn) {
        return of(parents, dependsOn, options.message);
    }

    private RevisionInfo of(List<RevisionInfo> parents, List<String> dependsOn, String message) {
        RevisionInfo revision = new RevisionInfo(id(), ids(parents), message, now(), options.labels, dependsOn);
        List<RevisionInfo> all = new ArrayList<>(graph.all());
        all.add(revision);
        // Refuses a label that is taken.
        return RevisionGraph.of(all).get(revision.id());
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String id() {
        List<String> taken = ids(graph.all());
        if (options.id == null) {
            return new RevisionIds(new SecureRandom()).next(taken);
        }
        if (taken.contains(options.id)) {
            throw new CommandException(Messages.idTaken(options.id), Messages.anotherId());
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
