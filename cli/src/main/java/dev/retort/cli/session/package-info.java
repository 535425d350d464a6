/**
 * The context that commands share: settings, terminal, connections and the comparison with entities.
 */
@NullMarked
package dev.retort.cli.session;

import org.jspecify.annotations.NullMarked;
