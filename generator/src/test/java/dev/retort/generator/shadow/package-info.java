/** Tests of the scratch PostgreSQL, against real servers. */
@NullMarked
package dev.retort.generator.shadow;

import org.jspecify.annotations.NullMarked;
