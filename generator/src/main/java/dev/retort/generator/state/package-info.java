/**
 * The state of a database beside its migrations: what is applied and pending, and what a run or a drift changed.
 */
@NullMarked
package dev.retort.generator.state;

import org.jspecify.annotations.NullMarked;
