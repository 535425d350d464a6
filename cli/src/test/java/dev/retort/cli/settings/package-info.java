/** Tests of the settings. */
@NullMarked
package dev.retort.cli.settings;

import org.jspecify.annotations.NullMarked;
