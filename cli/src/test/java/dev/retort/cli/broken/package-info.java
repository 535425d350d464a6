/** Entities that Hibernate refuses. */
@NullMarked
package dev.retort.cli.broken;

import org.jspecify.annotations.NullMarked;
