/**
 * The goals of the Maven plugin: each hands its parameters to the generator, and the outcome to Maven's log.
 */
@NullMarked
package dev.retort.maven;

import org.jspecify.annotations.NullMarked;
