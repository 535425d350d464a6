/**
 * What a reviewer should know before a migration runs: locks, rewrites, scans, lost rows and changes of meaning.
 *
 * <p>Operations go in, notes of one sentence each come out; one class for each kind of hazard. The facts are those of
 * PostgreSQL 14 to 18, as measured.
 */
@NullMarked
package dev.retort.generator.review;

import org.jspecify.annotations.NullMarked;
