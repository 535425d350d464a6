package dev.retort.fleet;

import dev.retort.PublicApi;

/** The state of a target after the run of a fleet. */
@PublicApi
public enum TargetState {
    /** It had nothing to do. */
    AT_HEAD("at head"),
    /** All of its revisions are applied. */
    MIGRATED("migrated"),
    /** A check or a statement failed. Its revisions that were complete before stay. */
    FAILED("failed"),
    /** The run stopped before it. The next run takes it. */
    NOT_RUN("not run");

    private final String word;

    TargetState(String word) {
        this.word = word;
    }

    /** Returns the state in words, such as {@code not run}. */
    public String word() {
        return word;
    }
}
