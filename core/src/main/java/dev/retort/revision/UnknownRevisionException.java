package dev.retort.revision;

/** Thrown when no revision has the id, prefix or label that was asked for. */
public final class UnknownRevisionException extends RevisionException {

    private static final long serialVersionUID = 1;

    private final String name;

    UnknownRevisionException(String name) {
        super("there is no revision '" + name + "'", "see retort history for those that there are");
        this.name = name;
    }

    /** What was asked for. */
    public String name() {
        return name;
    }
}
