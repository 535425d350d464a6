package dev.retort.revision;

/** The direction in which a revision is run. */
public enum Direction {
    UPGRADE,
    DOWNGRADE
}
