package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.history.AppliedRevision;
import dev.retort.history.InFlightStatement;
import dev.retort.postgres.effect.EffectState;

/**
 * A step outside a transaction that was begun, and of which nobody has seen the end.
 *
 * @param revision the revision, half way
 * @param step the statement, and who was to run it
 * @param found what the catalog says of it
 */
@PublicApi
public record InterruptedStep(AppliedRevision revision, InFlightStatement step, EffectState found) {}
