package dev.retort.generator.shadow;

import dev.retort.revision.RevisionInfo;
import org.jspecify.annotations.Nullable;

/**
 * The result of running a revision up, down and up secondUpgrade. A step that was not run is null.
 *
 * @param revision the revision
 * @param upgrade whether the upgrade succeeded
 * @param heads whether the history then had the heads according to the graph
 * @param downgrade whether the downgrade succeeded and restored the catalog
 * @param secondUpgrade whether the second upgrade succeeded and had the same result as the first
 * @param problem the first problem, or the reason why the downgrade was not tried; null if there is none
 */
public record VerifiedRevision(
        RevisionInfo revision,
        @Nullable Boolean upgrade,
        @Nullable Boolean heads,
        @Nullable Boolean downgrade,
        @Nullable Boolean secondUpgrade,
        @Nullable String problem) {

    static VerifiedRevision upgradeFails(RevisionInfo revision, String problem) {
        return new VerifiedRevision(revision, false, null, null, null, problem);
    }

    VerifiedRevision withHeads(boolean right, String heads) {
        return new VerifiedRevision(
                revision,
                upgrade,
                right,
                downgrade,
                secondUpgrade,
                right ? problem : "the heads after the upgrade are " + heads);
    }

    /** The same result with the outcome of the downgrade; {@code null} if it was not tried. */
    VerifiedRevision withDowngrade(@Nullable Boolean holds, @Nullable String why) {
        return new VerifiedRevision(revision, upgrade, heads, holds, secondUpgrade, problem == null ? why : problem);
    }

    VerifiedRevision withSecondUpgrade(boolean holds, @Nullable String why) {
        return new VerifiedRevision(revision, upgrade, heads, downgrade, holds, problem == null ? why : problem);
    }

    /** Whether a step failed. */
    public boolean failed() {
        return Boolean.FALSE.equals(upgrade)
                || Boolean.FALSE.equals(heads)
                || Boolean.FALSE.equals(downgrade)
                || Boolean.FALSE.equals(secondUpgrade);
    }
}
