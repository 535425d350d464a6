/**
 * Commands over many targets: their names and databases are read from where the settings say, each is run, compared or
 * asked, and the results are grouped and printed.
 */
@NullMarked
package dev.retort.generator.fleet;

import org.jspecify.annotations.NullMarked;
