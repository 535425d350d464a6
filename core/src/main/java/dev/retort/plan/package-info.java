/**
 * Migrations and the applied revisions go in, a plan comes out: revisions, transactions and every statement.
 *
 * <p>Nothing here opens a connection. A plan is a value; {@link dev.retort.plan.PlanScript} prints it, and the runner
 * executes it.
 */
@NullMarked
package dev.retort.plan;

import org.jspecify.annotations.NullMarked;
