/** Migrations of an imagined application, for the tests of finding them. */
@NullMarked
package dev.retort.source.sample;

import org.jspecify.annotations.NullMarked;
