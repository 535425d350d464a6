/**
 * Keeps what Hibernate has read from the entities. An {@code EntitySource} becomes a key of everything that its reading
 * depends on; under the key lies an {@code EntityModel} in a file, so that untouched entities are not read again.
 */
@NullMarked
package dev.retort.generator.cache;

import org.jspecify.annotations.NullMarked;
