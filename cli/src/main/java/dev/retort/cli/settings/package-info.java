/**
 * What the user set, and where: environment, properties file and options, one over the other, become one {@link
 * dev.retort.cli.settings.Settings} value. Nothing here opens a connection or reads a class.
 */
@NullMarked
package dev.retort.cli.settings;

import org.jspecify.annotations.NullMarked;
