/** The user's own Maven, which is asked for what only it knows or can fetch. */
@NullMarked
package dev.retort.generator.maven;

import org.jspecify.annotations.NullMarked;
