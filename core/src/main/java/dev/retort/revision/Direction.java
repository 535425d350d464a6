package dev.retort.revision;

import dev.retort.PublicApi;

/** The direction in which a revision is run. */
@PublicApi
public enum Direction {
    UPGRADE,
    DOWNGRADE;

    /** Returns the direction as a noun for messages. */
    public String word() {
        return this == UPGRADE ? "upgrade" : "downgrade";
    }
}
