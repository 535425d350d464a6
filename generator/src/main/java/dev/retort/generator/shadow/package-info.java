/**
 * A scratch PostgreSQL: the embedded server that lives under a project's {@code .retort} folder, or a database that the
 * user names. On it migrations are replayed to find the current state, and a new revision is proved: up, compared, and
 * down again.
 */
@NullMarked
package dev.retort.generator.shadow;

import org.jspecify.annotations.NullMarked;
