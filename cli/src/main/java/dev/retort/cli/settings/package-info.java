/**
 * The settings: environment variables, a properties file and options, each overriding the one before, become one {@link
 * dev.retort.cli.settings.Settings} value. This package opens no connection and reads no class.
 */
@NullMarked
package dev.retort.cli.settings;

import org.jspecify.annotations.NullMarked;
