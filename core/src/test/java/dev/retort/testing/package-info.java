/** The foundation of the tests of all modules: one PostgreSQL server for a run, and an empty database for each test. */
@NullMarked
package dev.retort.testing;

import org.jspecify.annotations.NullMarked;
