/** The migrations of the application. */
@NullMarked
package dev.retort.junit.shop.migrations;

import org.jspecify.annotations.NullMarked;
