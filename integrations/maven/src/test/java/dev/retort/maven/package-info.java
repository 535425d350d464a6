/** The goals of the Maven plugin, run by the Maven that is installed. */
@NullMarked
package dev.retort.maven;

import org.jspecify.annotations.NullMarked;
