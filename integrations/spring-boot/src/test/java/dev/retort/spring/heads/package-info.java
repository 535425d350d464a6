/** Migrations with two heads. */
@NullMarked
package dev.retort.spring.heads;

import org.jspecify.annotations.NullMarked;
