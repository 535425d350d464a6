package dev.retort.session;

import dev.retort.PublicApi;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session that has what this one waits for.
 *
 * @param pid its process on the server, which {@code pg_terminate_backend} takes
 * @param applicationName what it calls itself; may be empty
 * @param user its user
 * @param state what it does, such as {@code idle in transaction}; empty where this user may not see it
 * @param since when its transaction began, or the session where it is in none; null where this user may not see it
 * @param queryStart when its latest query began; null where there was none, or this user may not see it
 */
@PublicApi
public record LockHolder(
        int pid,
        String applicationName,
        String user,
        String state,
        @Nullable Instant since,
        @Nullable Instant queryStart) {

    /** In words, for a message. */
    @Override
    public String toString() {
        return "process " + pid
                + (applicationName.isEmpty() ? "" : " (" + applicationName + ")")
                + " of " + user
                + (state.isEmpty() ? "" : ", " + state)
                + (since == null ? "" : ", since " + since)
                + (queryStart == null ? "" : ", its latest query since " + queryStart);
    }
}
