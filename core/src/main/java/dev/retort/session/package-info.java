/**
 * Prepares a connection for migrations, locks its history against other runners, and restores the connection
 * afterwards.
 *
 * <p>The classes of this package concern one session: its settings, its advisory lock, and the checks for poolers and
 * unsuitable servers. They do not depend on a plan.
 */
@NullMarked
package dev.retort.session;

import org.jspecify.annotations.NullMarked;
