package dev.retort.history;

import dev.retort.PublicApi;
import java.time.Instant;

/**
 * A non-transactional statement that has started, and whose end is not recorded.
 *
 * @param statement its text
 * @param since the time it started
 * @param backendPid the server process that runs it
 * @param backendStart the start of that process; a process with the same id and a later start is another session
 */
@PublicApi
public record InFlightStatement(String statement, Instant since, int backendPid, Instant backendStart) {}
