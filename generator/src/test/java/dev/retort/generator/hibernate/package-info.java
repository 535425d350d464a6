/** Tests of reading entities, with Hibernate's own create script as the oracle. */
@NullMarked
package dev.retort.generator.hibernate;

import org.jspecify.annotations.NullMarked;
