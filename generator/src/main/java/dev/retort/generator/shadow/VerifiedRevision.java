package dev.retort.generator.shadow;

import dev.retort.revision.RevisionInfo;
import org.jspecify.annotations.Nullable;

/**
 * How a revision did when it was run up, down and up again. A step that was not run is null.
 *
 * @param revision the revision
 * @param upgrade whether the upgrade ran
 * @param heads whether the history then had the heads that the graph says
 * @param downgrade whether the downgrade ran and left the catalog as it was
 * @param again whether the second upgrade ran and made what the first one made
 * @param problem what went wrong first, or why the downgrade was not tried; null when all is well
 */
public record VerifiedRevision(
        RevisionInfo revision,
        @Nullable Boolean upgrade,
        @Nullable Boolean heads,
        @Nullable Boolean downgrade,
        @Nullable Boolean again,
        @Nullable String problem) {

    static VerifiedRevision upgradeFails(RevisionInfo revision, String problem) {
        return new VerifiedRevision(revision, false, null, null, null, problem);
    }

    VerifiedRevision withHeads(boolean right, String heads) {
        return new VerifiedRevision(
                revision, upgrade, right, downgrade, again, right ? problem : "the heads afterwards are " + heads);
    }

    /** The same with the outcome of the downgrade; {@code null} where it was not tried. */
    VerifiedRevision withDowngrade(@Nullable Boolean holds, @Nullable String why) {
        return new VerifiedRevision(revision, upgrade, heads, holds, again, problem == null ? why : problem);
    }

    VerifiedRevision withAgain(boolean holds, @Nullable String why) {
        return new VerifiedRevision(revision, upgrade, heads, downgrade, holds, problem == null ? why : problem);
    }

    /** Whether a step failed. */
    public boolean failed() {
        return Boolean.FALSE.equals(upgrade)
                || Boolean.FALSE.equals(heads)
                || Boolean.FALSE.equals(downgrade)
                || Boolean.FALSE.equals(again);
    }
}
