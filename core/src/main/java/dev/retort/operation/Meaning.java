package dev.retort.operation;

import dev.retort.PublicApi;

/** How a conversion of a column reads the values, where more than one reading is possible. */
@PublicApi
public enum Meaning {
    /** The values mean the same as before, or nothing is known about it: the expression is a person's own. */
    PLAIN(false),
    /** Times with and without a time zone stand for each other in the session's time zone. */
    TIME_ZONE(true),
    /** A document loses the order of its keys, keys that it repeats, and its spaces. */
    NORMAL_FORM(true),
    /** Numbers and the values of an enumerated type stand for each other in order, from 0. */
    ENUM_ORDINALS(true),
    /** Numbers and the names that a check lists stand for each other in order, from 0. */
    LISTED_ORDINALS(true),
    /** Numbers and the names of the constants of a Java enum stand for each other, as the expression lists them. */
    ENUM_CONSTANTS(true),
    /** Booleans become the letters Y and N. */
    YES_OR_NO(false),
    /** Booleans become the letters T and F. */
    TRUE_OR_FALSE(false),
    /** The number of a large object becomes its content. */
    FROM_LARGE_OBJECT(true),
    /** The value becomes the content of a large object. */
    TO_LARGE_OBJECT(true),
    /** Bytes and the text that they are in UTF-8 stand for each other. */
    UTF8_TEXT(true),
    /** Bytes and a text of their hexadecimal digits, such as {@code \x00ff}, stand for each other. */
    HEX_DIGITS(true),
    /** An array becomes its first element. */
    FIRST_ELEMENT(true),
    /** A text is read as the literal of an array. */
    ARRAY_LITERAL(true);

    private final boolean reinterpretation;

    Meaning(boolean reinterpretation) {
        this.reinterpretation = reinterpretation;
    }

    /** Whether the values say something else than before, so that a person has to confirm the reading. */
    public boolean isReinterpretation() {
        return reinterpretation;
    }
}
