package dev.retort.generator.revision;

import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Wording;
import dev.retort.generator.writer.RevisionIds;
import dev.retort.revision.MultipleHeadsException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a new revision its id, its time and its place in the graph. */
public final class RevisionIdentity {

    /**
     * The choices of a person about a new revision.
     *
     * @param message its message; empty for none
     * @param id its id, or null for a new one
     * @param labels the labels of the branch that begins with it
     * @param splice whether it may begin a branch at a revision that already has a successor
     */
    public record Choice(String message, @Nullable String id, List<String> labels, boolean splice) {

        public Choice {
            labels = List.copyOf(labels);
        }
    }

    private final Clock clock;
    private final Wording wording;
    private final RevisionGraph graph;
    private final Choice choice;

    public RevisionIdentity(Clock clock, Wording wording, RevisionGraph graph, Choice choice) {
        this.clock = clock;
        this.wording = wording;
        this.graph = graph;
        this.choice = choice;
    }

    /** A revision that follows the named one, or the only head. */
    public RevisionInfo following(@Nullable String head, List<String> dependsOn) {
        List<RevisionInfo> parents =
                head == null ? theHead() : graph.newParents(List.of(RevisionTarget.parse(head)), choice.splice());
        return of(parents, graph.dependencies(parsed(dependsOn)));
    }

    /** The named head, or the only one. */
    public Optional<RevisionInfo> last(@Nullable String head) {
        List<RevisionInfo> heads =
                head == null ? theHead() : graph.newParents(List.of(RevisionTarget.parse(head)), false);
        return heads.size() > 1 ? Optional.empty() : heads.stream().findFirst();
    }

    /** The identity of that revision, with the chosen message if there is one. */
    public RevisionInfo updating(RevisionInfo last) {
        return new RevisionInfo(
                last.id(),
                last.revises(),
                choice.message().isEmpty() ? last.message() : choice.message(),
                time(last).map(Instant::toString).orElseGet(() -> timeAfter(parents(last))),
                last.labels(),
                last.dependsOn());
    }

    private List<RevisionInfo> parents(RevisionInfo revision) {
        return revision.revises().stream().map(graph::get).toList();
    }

    /** A first revision, with the given message if none was chosen. */
    public RevisionInfo beginning(String message) {
        return of(List.of(), List.of(), choice.message().isEmpty() ? message : choice.message());
    }

    /** A revision that joins these. */
    public RevisionInfo merging(List<String> revisions) {
        return of(graph.mergeParents(parsed(revisions), choice.splice()), List.of());
    }

    private List<RevisionInfo> theHead() {
        try {
            return graph.newParents(List.of(RevisionTarget.HEAD), choice.splice());
        } catch (MultipleHeadsException e) {
            throw new CommandException(e.problem(), Messages.chooseHead(e.heads(), wording), e);
        }
    }

    private RevisionInfo of(List<RevisionInfo> parents, List<String> dependsOn) {
        return of(parents, dependsOn, choice.message());
    }

    private RevisionInfo of(List<RevisionInfo> parents, List<String> dependsOn, String message) {
        RevisionInfo revision =
                new RevisionInfo(id(), ids(parents), message, timeAfter(parents), choice.labels(), dependsOn);
        List<RevisionInfo> all = new ArrayList<>(graph.all());
        all.add(revision);
        // Refuses a label that is taken.
        return RevisionGraph.of(all).get(revision.id());
    }

    /** Now, or the minute after the last parent's, so that the names of the files sort a parent before its children. */
    private String timeAfter(List<RevisionInfo> parents) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return parents.stream()
                .flatMap(parent -> time(parent).stream())
                .map(time -> time.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1)))
                .max(Comparator.naturalOrder())
                .filter(now::isBefore)
                .orElse(now)
                .toString();
    }

    private static Optional<Instant> time(RevisionInfo revision) {
        try {
            return Optional.of(Instant.parse(revision.created()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String id() {
        List<String> taken = ids(graph.all());
        String chosen = choice.id();
        if (chosen == null) {
            return new RevisionIds(new SecureRandom()).next(taken);
        }
        if (taken.contains(chosen)) {
            throw new CommandException(Messages.idTaken(graph.describe(chosen)), Messages.anotherId(wording));
        }
        return chosen;
    }

    private static List<RevisionTarget> parsed(List<String> texts) {
        return texts.stream().map(RevisionTarget::parse).toList();
    }

    private static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }
}
