package dev.retort.generator.settings;

/**
 * A setting as it may be shown.
 *
 * @param name its name
 * @param value its value, without secrets
 * @param origin the place where it was set
 */
public record ShownSetting(String name, String value, String origin) {}
