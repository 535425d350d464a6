/**
 * What of a database and of the entities is compared, and what is left alone. Two schemas flow through, and come out
 * without the objects that nobody wants to see and without whatever hangs on those.
 */
@NullMarked
package dev.retort.generator.filter;

import org.jspecify.annotations.NullMarked;
