package dev.retort.session;

import dev.retort.PublicApi;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session that holds a lock that this session waits for.
 *
 * @param pid the id of its server process, the argument of {@code pg_terminate_backend}
 * @param applicationName its {@code application_name}; may be empty
 * @param user its user
 * @param state its state, such as {@code idle in transaction}; empty if this user may not see it
 * @param since the start of its transaction, or of the session if it is in no transaction; null if this user may not
 *     see it
 * @param queryStart the start of its latest query; null if there was none, or if this user may not see it
 */
@PublicApi
public record LockHolder(
        int pid,
        String applicationName,
        String user,
        String state,
        @Nullable Instant since,
        @Nullable Instant queryStart) {

    /** Returns a description for a message. */
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
