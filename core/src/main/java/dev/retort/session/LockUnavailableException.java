package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when another runner does not finish in time. No statement has run. */
@PublicApi
public final class LockUnavailableException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<LockHolder> holders;

    public LockUnavailableException(List<LockHolder> holders, Duration waited) {
        super(
                "another runner is migrating this database, and did not finish within " + waited.toMillis() / 1000.0
                        + " s: " + describe(holders),
                List.of(
                        Remedy.of("wait for it, or end it with pg_terminate_backend, and run this again"),
                        Offer.WAIT_LONGER_FOR_OTHERS));
        this.holders = List.copyOf(holders);
    }

    private static String describe(List<LockHolder> holders) {
        return holders.isEmpty()
                ? "it has just finished"
                : holders.stream().map(LockHolder::toString).collect(Collectors.joining("; "));
    }

    /** Returns the sessions that hold the lock. */
    public List<LockHolder> holders() {
        return holders;
    }
}
