/**
 * A connection is made ready for migrating, kept alone at its history, and given back as it was.
 *
 * <p>Settings, the advisory lock, poolers and servers that cannot be used: everything here concerns one session, and
 * nothing here knows a plan.
 */
@NullMarked
package dev.retort.session;

import org.jspecify.annotations.NullMarked;
