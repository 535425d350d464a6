/** Tests of the settings. */
@NullMarked
package dev.retort.generator.settings;

import org.jspecify.annotations.NullMarked;
