package dev.retort.generator.shadow;

import org.jspecify.annotations.Nullable;

/**
 * The result of a proof. A step is null if it was not run, because an earlier step failed or the step is impossible.
 *
 * @param upgrade whether the upgrade succeeded
 * @param converges whether no difference remained after the upgrade
 * @param downgrade whether the downgrade succeeded and restored the catalog
 * @param problem the first problem, or the reason why nothing was run; null if there is none
 */
public record ProofResult(
        @Nullable Boolean upgrade, @Nullable Boolean converges, @Nullable Boolean downgrade, @Nullable String problem) {

    /** The result of a proof that was not run. */
    public static ProofResult notRun(@Nullable String reason) {
        return new ProofResult(null, null, null, reason);
    }

    /** Whether a step failed. */
    public boolean failed() {
        return Boolean.FALSE.equals(upgrade) || Boolean.FALSE.equals(converges) || Boolean.FALSE.equals(downgrade);
    }
}
