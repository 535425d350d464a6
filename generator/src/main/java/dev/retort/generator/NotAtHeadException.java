package dev.retort.generator;

import dev.retort.Remedy;
import dev.retort.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a database lacks revisions, so that it cannot be compared with the entities yet. */
public final class NotAtHeadException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<String> current;
    private final List<String> missing;

    private final List<String> heads;

    NotAtHeadException(List<RevisionInfo> current, List<RevisionInfo> missing, RevisionGraph graph) {
        super(
                "the database is not at head: it is at " + describe(current, graph) + " and lacks "
                        + describe(missing, graph),
                List.of(new Remedy.UpgradeFirst(ids(graph.heads()))));
        this.current = ids(current);
        this.missing = ids(missing);
        this.heads = ids(graph.heads());
    }

    /** The revisions that the database is at; none at base. */
    public List<String> current() {
        return current;
    }

    /** The revisions that it lacks, in the order in which they would be applied. */
    public List<String> missing() {
        return missing;
    }

    /** The heads of all revisions. */
    public List<String> heads() {
        return heads;
    }

    private static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }

    private static String describe(List<RevisionInfo> revisions, RevisionGraph graph) {
        return revisions.isEmpty()
                ? "base"
                : ids(revisions).stream().map(graph::describe).collect(Collectors.joining(", "));
    }
}
