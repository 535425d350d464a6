package dev.retort.generator.shadow;

import org.jspecify.annotations.Nullable;

/**
 * How a revision did on the shadow. A step that was not run, because one before it failed or it could not be, is null.
 *
 * @param upgrade whether the upgrade ran
 * @param converges whether nothing was left to find afterwards
 * @param downgrade whether the downgrade ran and left the catalog as it was
 * @param problem what went wrong first, or why nothing was run; null when all is well
 */
public record ProofResult(
        @Nullable Boolean upgrade, @Nullable Boolean converges, @Nullable Boolean downgrade, @Nullable String problem) {

    /** A proof that was not run. */
    public static ProofResult notRun(@Nullable String reason) {
        return new ProofResult(null, null, null, reason);
    }

    /** Whether a step failed. */
    public boolean failed() {
        return Boolean.FALSE.equals(upgrade) || Boolean.FALSE.equals(converges) || Boolean.FALSE.equals(downgrade);
    }
}
