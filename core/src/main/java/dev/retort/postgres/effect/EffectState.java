package dev.retort.postgres.effect;

import java.util.List;

/**
 * How much of an effect the catalog shows.
 *
 * @param kind how much
 * @param words what is there, as a sentence without its full stop
 * @param repair statements, each outside a transaction, that take away or finish what is there in part
 * @param revert statements, each outside a transaction, that take away what is there as a whole; none where that cannot be
 */
public record EffectState(Kind kind, String words, List<String> repair, List<String> revert) {

    /** How much of an effect is there. */
    public enum Kind {
        /** Nothing: the statement is to be run, for the first time or again. */
        MISSING,
        /** A part of it, which an interrupted run left behind. */
        PARTIAL,
        /** All of it. */
        DONE,
        /** Something else is in its place. */
        OTHER,
        /** Nobody can tell. */
        UNKNOWN
    }

    public EffectState {
        repair = List.copyOf(repair);
        revert = List.copyOf(revert);
    }

    static EffectState missing(String words) {
        return new EffectState(Kind.MISSING, words, List.of(), List.of());
    }

    static EffectState partial(String words, List<String> repair) {
        return new EffectState(Kind.PARTIAL, words, repair, List.of());
    }

    static EffectState done(String words, String... revert) {
        return new EffectState(Kind.DONE, words, List.of(), List.of(revert));
    }

    static EffectState other(String words) {
        return new EffectState(Kind.OTHER, words, List.of(), List.of());
    }

    static EffectState unknown(String words) {
        return new EffectState(Kind.UNKNOWN, words, List.of(), List.of());
    }
}
