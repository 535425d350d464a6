/**
 * The files of a project that does not use Retort yet become findings: its build, its entities, its database, other tools
 * for migrations. From these, {@code init} makes the first settings.
 */
@NullMarked
package dev.retort.generator.survey;

import org.jspecify.annotations.NullMarked;
