package dev.retort.review.diagram;

/** The change of a part of a diagram, in a picture of the state before or after a migration. */
public enum Mark {
    /** The part is the same before and after. */
    UNCHANGED,
    /** The part exists only after. */
    ADDED,
    /** The part exists only before. */
    REMOVED,
    /** The part exists before and after, in different forms. */
    CHANGED;

    /** The word for it, or the empty string for an unchanged part. */
    String word() {
        return switch (this) {
            case UNCHANGED -> "";
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
        };
    }

    /** The sign for it, which tells it apart without a colour; a space for an unchanged part. */
    String sign() {
        return switch (this) {
            case UNCHANGED -> " ";
            case ADDED -> "+";
            case REMOVED -> "−";
            case CHANGED -> "~";
        };
    }
}
