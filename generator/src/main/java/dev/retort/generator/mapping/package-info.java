/**
 * The details of entity classes that no schema has: the constants of their enums, and the orders that they leave open.
 */
@NullMarked
package dev.retort.generator.mapping;

import org.jspecify.annotations.NullMarked;
