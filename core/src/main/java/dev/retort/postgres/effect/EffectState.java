package dev.retort.postgres.effect;

import dev.retort.PublicApi;
import java.util.List;

/**
 * The state of an effect, as the catalog shows it.
 *
 * @param kind how much of the effect exists
 * @param description the state in words, as a sentence without its full stop
 * @param repair the non-transactional statements that remove or complete a partial effect
 * @param revert the non-transactional statements that remove a complete effect; none if that is impossible
 */
@PublicApi
public record EffectState(Kind kind, String description, List<String> repair, List<String> revert) {

    /** The possible states. */
    public enum Kind {
        /** The effect does not exist: the statement has to run, for the first time or again. */
        MISSING,
        /** An interrupted run left a part of the effect. */
        PARTIAL,
        /** The effect is complete. */
        DONE,
        /** Another object has the name. */
        OTHER,
        /** The catalog does not show the effect. */
        UNKNOWN
    }

    public EffectState {
        repair = List.copyOf(repair);
        revert = List.copyOf(revert);
    }

    static EffectState missing(String description) {
        return new EffectState(Kind.MISSING, description, List.of(), List.of());
    }

    static EffectState partial(String description, List<String> repair) {
        return new EffectState(Kind.PARTIAL, description, repair, List.of());
    }

    static EffectState done(String description, String... revert) {
        return new EffectState(Kind.DONE, description, List.of(), List.of(revert));
    }

    static EffectState other(String description) {
        return new EffectState(Kind.OTHER, description, List.of(), List.of());
    }

    static EffectState unknown(String description) {
        return new EffectState(Kind.UNKNOWN, description, List.of(), List.of());
    }
}
