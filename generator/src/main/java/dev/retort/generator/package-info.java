/**
 * The use cases of the commands: comparing a database with its entities or with its migrations, and writing a revision.
 * Each puts the packages below together.
 */
@NullMarked
package dev.retort.generator;

import org.jspecify.annotations.NullMarked;
