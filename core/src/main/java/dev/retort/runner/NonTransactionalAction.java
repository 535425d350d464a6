package dev.retort.runner;

import dev.retort.postgres.effect.EffectState;

/** Decides how a run deals with a non-transactional statement, from the history and the catalog. */
enum NonTransactionalAction {
    /** Run the statement. */
    RUN,
    /** Remove or complete a partial effect, and run the statement unless the effect is then complete. */
    REPAIR,
    /** Record that the statement is done, because an earlier run completed it. */
    RECORD,
    /** Refuse to run it, because another object has the name. */
    REFUSE_OTHER_OBJECT,
    /** Refuse to run it, because nothing shows whether an earlier run completed it. */
    REFUSE_UNKNOWN_OUTCOME;

    /**
     * Returns the action.
     *
     * @param begun whether an earlier run started the statement, according to the history
     * @param found the state of the effect, according to the catalog
     */
    static NonTransactionalAction of(boolean begun, EffectState.Kind found) {
        return switch (found) {
            case MISSING -> RUN;
            case PARTIAL -> REPAIR;
            case DONE -> begun ? RECORD : RUN;
            case OTHER -> REFUSE_OTHER_OBJECT;
            case UNKNOWN -> begun ? REFUSE_UNKNOWN_OUTCOME : RUN;
        };
    }

    /** Decides how a run cleans up after the server refused the statement or its repair. */
    enum Cleanup {
        /** Remove the part of the effect that exists. */
        REMOVE_PART,
        /** Record that the statement has not started. */
        FORGET_STATEMENT,
        /** Leave the statement recorded as started, so that the next run inspects the catalog. */
        LEAVE_TO_NEXT_RUN;

        /**
         * Returns the cleanup.
         *
         * @param left the state of the effect after the failure
         * @param revertible whether a repair removes a partial effect
         * @param connectionLost whether the statement may still be running, because its connection was lost
         */
        static Cleanup of(EffectState.Kind left, boolean revertible, boolean connectionLost) {
            return switch (left) {
                case MISSING -> FORGET_STATEMENT;
                case PARTIAL -> revertible ? REMOVE_PART : LEAVE_TO_NEXT_RUN;
                case UNKNOWN -> connectionLost ? LEAVE_TO_NEXT_RUN : FORGET_STATEMENT;
                case DONE, OTHER -> LEAVE_TO_NEXT_RUN;
            };
        }
    }
}
