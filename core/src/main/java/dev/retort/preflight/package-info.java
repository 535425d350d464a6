/**
 * The checks that precede the first statement of a plan: privileges, drift, requirements, dependencies, rows and data
 * loss.
 */
@NullMarked
package dev.retort.preflight;

import org.jspecify.annotations.NullMarked;
