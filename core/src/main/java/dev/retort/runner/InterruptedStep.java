package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.history.AppliedRevision;
import dev.retort.history.InFlightStatement;
import dev.retort.postgres.effect.EffectState;

/**
 * A non-transactional step that has started, and whose end is not recorded.
 *
 * @param revision the incomplete revision
 * @param step the statement, and the session that ran it
 * @param found the state of its effect in the catalog
 */
@PublicApi
public record InterruptedStep(AppliedRevision revision, InFlightStatement step, EffectState found) {}
