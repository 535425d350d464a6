package dev.retort.history;

import dev.retort.PublicApi;
import java.time.Instant;

/**
 * A statement outside a transaction that was begun, and of which nobody has seen the end.
 *
 * @param statement its text
 * @param since when it was begun
 * @param backendPid the server's process that was to run it
 * @param backendStart when that process began; a process of the same number that began later is another
 */
@PublicApi
public record InFlightStatement(String statement, Instant since, int backendPid, Instant backendStart) {}
