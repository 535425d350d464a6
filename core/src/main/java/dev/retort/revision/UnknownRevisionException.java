package dev.retort.revision;

import java.util.stream.Collectors;

/** Thrown when no revision has the id, prefix or label that was asked for. */
public final class UnknownRevisionException extends RevisionException {

    private static final long serialVersionUID = 1;

    private final String name;

    UnknownRevisionException(String name, RevisionGraph graph) {
        super("there is no revision '" + name + "'", hint(graph));
        this.name = name;
    }

    private static String hint(RevisionGraph graph) {
        int number = graph.all().size();
        String heads = graph.heads().stream().map(RevisionInfo::id).collect(Collectors.joining(", "));
        return switch (number) {
            case 0 -> "there is none at all yet; retort revision writes the first one";
            case 1 -> "the only one is " + heads;
            default ->
                "see retort history for the " + number + " that there are; "
                        + (graph.heads().size() == 1 ? "the head is " : "the heads are ") + heads;
        };
    }

    /** What was asked for. */
    public String name() {
        return name;
    }
}
