/** What the tests of all modules stand on: one PostgreSQL server for a run, a fresh database for each test. */
@NullMarked
package dev.retort.testing;

import org.jspecify.annotations.NullMarked;
