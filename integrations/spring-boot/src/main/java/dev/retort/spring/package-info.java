/**
 * Migrates the database of a Spring Boot application at its start. Properties and data sources of the application become
 * a {@link dev.retort.runner.Migrator}; an initializer runs it, and every bean that uses the database waits for the
 * initializer.
 */
@NullMarked
package dev.retort.spring;

import org.jspecify.annotations.NullMarked;
