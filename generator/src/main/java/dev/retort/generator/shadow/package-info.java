/**
 * Provides a scratch PostgreSQL: the embedded server in a project's {@code .retort} folder, or a database of the user.
 * Migrations are replayed there to find the current state, and a new revision is proved there: the upgrade, the
 * comparison and the downgrade.
 */
@NullMarked
package dev.retort.generator.shadow;

import org.jspecify.annotations.NullMarked;
