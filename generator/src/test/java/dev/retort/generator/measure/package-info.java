/**
 * Tests of what statements lock, rewrite and scan. The matrix of statements with the effects that were measured on each
 * major version is a text file, and the test of it measures them again.
 */
@NullMarked
package dev.retort.generator.measure;

import org.jspecify.annotations.NullMarked;
