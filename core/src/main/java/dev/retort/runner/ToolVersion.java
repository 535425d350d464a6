package dev.retort.runner;

import java.util.Objects;

/** The version of Retort, which its jar's manifest has. */
final class ToolVersion {

    private ToolVersion() {}

    /** The version, or {@code development} where the classes are in no jar. */
    static String current() {
        return Objects.requireNonNullElse(ToolVersion.class.getPackage().getImplementationVersion(), "development");
    }
}
