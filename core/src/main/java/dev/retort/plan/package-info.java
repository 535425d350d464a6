/**
 * Computes a plan from the migrations and the applied revisions: the revisions to run, their transactions and every
 * statement.
 *
 * <p>No class of this package opens a connection. A plan is a value; {@link dev.retort.plan.PlanScript} prints it, and
 * the runner executes it.
 */
@NullMarked
package dev.retort.plan;

import org.jspecify.annotations.NullMarked;
