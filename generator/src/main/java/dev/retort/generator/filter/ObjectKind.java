package dev.retort.generator.filter;

import java.util.Locale;

/** The kinds of objects that can be left out of a comparison. */
public enum ObjectKind {
    SCHEMA,
    TABLE,
    COLUMN,
    INDEX,
    CONSTRAINT,
    SEQUENCE,
    ENUM,
    TYPE,
    VIEW;

    /** The word for the kind in a pattern, such as {@code table}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
