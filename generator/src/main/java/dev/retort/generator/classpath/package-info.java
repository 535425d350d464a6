/**
 * The class path of a Maven project, which the user's own Maven prints and which is kept until a {@code pom.xml}
 * changes. No class is compiled here; sources that are newer than their classes are found.
 */
@NullMarked
package dev.retort.generator.classpath;

import org.jspecify.annotations.NullMarked;
