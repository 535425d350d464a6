/** Tests of faults: after a failure of the runner, of its connection or of the server, the next start continues. */
@NullMarked
package dev.retort.runner.faults;

import org.jspecify.annotations.NullMarked;
