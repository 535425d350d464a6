/** Tests that run the commands in this process, on real databases. */
@NullMarked
package dev.retort.cli;

import org.jspecify.annotations.NullMarked;
