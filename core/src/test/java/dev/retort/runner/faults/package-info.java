/** Faults: whatever becomes of the runner, of its connection or of the server, the next start carries on. */
@NullMarked
package dev.retort.runner.faults;

import org.jspecify.annotations.NullMarked;
