/** An application whose tests use Retort. */
@NullMarked
package dev.retort.junit.shop;

import org.jspecify.annotations.NullMarked;
