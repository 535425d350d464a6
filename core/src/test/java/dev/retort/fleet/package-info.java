/** Tests of runs over many schemas and databases. */
@NullMarked
package dev.retort.fleet;

import org.jspecify.annotations.NullMarked;
