/**
 * The extensions that operations need: names of types, functions and operator classes go in, names of extensions come
 * out.
 */
@NullMarked
package dev.retort.generator.extension;

import org.jspecify.annotations.NullMarked;
