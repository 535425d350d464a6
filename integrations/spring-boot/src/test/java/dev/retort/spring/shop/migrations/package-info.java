/** Migrations that create a table, fill it and change its rows. */
@NullMarked
package dev.retort.spring.shop.migrations;

import org.jspecify.annotations.NullMarked;
