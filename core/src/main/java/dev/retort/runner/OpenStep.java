package dev.retort.runner;

import dev.retort.postgres.EffectState;

/**
 * A step outside a transaction that was begun, and of which nobody has seen the end.
 *
 * @param revision the revision, half way
 * @param step the statement, and who was to run it
 * @param found what the catalog says of it
 */
public record OpenStep(AppliedRevision revision, RunningStep step, EffectState found) {}
