/**
 * The settings: environment variables, a properties file and options, each overriding the one before, become one {@link
 * dev.retort.generator.settings.Settings} value. This package opens no connection and reads no class.
 */
@NullMarked
package dev.retort.generator.settings;

import org.jspecify.annotations.NullMarked;
