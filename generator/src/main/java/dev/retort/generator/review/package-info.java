/**
 * Finds the hazards of a migration for its reviewer: locks, rewrites, scans, lost rows and changes of meaning.
 *
 * <p>Operations go in, notes come out. Each kind of hazard has its class. The facts are measured on PostgreSQL 14 to
 * 18.
 */
@NullMarked
package dev.retort.generator.review;

import org.jspecify.annotations.NullMarked;
