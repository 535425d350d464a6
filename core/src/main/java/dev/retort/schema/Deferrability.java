package dev.retort.schema;

import dev.retort.PublicApi;

/** When a constraint is checked. */
@PublicApi
public enum Deferrability {
    /** At the end of each statement, always. */
    NOT_DEFERRABLE,
    /** At the end of each statement, unless a transaction defers it ({@code DEFERRABLE}). */
    DEFERRABLE,
    /** At commit, unless a transaction asks for it earlier ({@code DEFERRABLE INITIALLY DEFERRED}). */
    INITIALLY_DEFERRED
}
