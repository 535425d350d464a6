package dev.retort.generator.settings;

import java.nio.file.Path;

/**
 * The value of a setting and the place where it was set.
 *
 * @param value the value
 * @param base the folder that relative paths in it are relative to
 * @param origin what set it, as a message names it
 */
record Setting(String value, Path base, String origin) {}
