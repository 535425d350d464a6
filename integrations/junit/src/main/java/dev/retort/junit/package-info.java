/**
 * Databases for tests. The migrations of an application bring a template to a revision, and each test gets a copy of it;
 * {@link dev.retort.junit.MigrationTests} tests the migrations themselves.
 */
@NullMarked
package dev.retort.junit;

import org.jspecify.annotations.NullMarked;
