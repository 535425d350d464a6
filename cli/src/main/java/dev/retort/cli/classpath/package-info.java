/**
 * The class path of the entities where it is not written down: a Maven project's, asked of the user's own Maven and kept
 * until a {@code pom.xml} changes. Nothing is compiled here; sources that are newer than their classes are found.
 */
@NullMarked
package dev.retort.cli.classpath;

import org.jspecify.annotations.NullMarked;
