package dev.retort.migration;

import dev.retort.schema.DataType;
import dev.retort.schema.Identity;

/** How the sequence of an identity column counts, where it is not the ordinary way. */
public final class IdentityDefinition {

    private final SequenceOptionsBuilder options = new SequenceOptionsBuilder(DataType.parse("bigint"));

    IdentityDefinition() {}

    /** The first value. */
    public IdentityDefinition startWith(long start) {
        options.start = start;
        return this;
    }

    /** The step. */
    public IdentityDefinition incrementBy(long increment) {
        options.increment = increment;
        return this;
    }

    /** The least value. */
    public IdentityDefinition minValue(long minimum) {
        options.minimum = minimum;
        return this;
    }

    /** The greatest value. */
    public IdentityDefinition maxValue(long maximum) {
        options.maximum = maximum;
        return this;
    }

    /** How many values a session takes at once. */
    public IdentityDefinition cache(long cache) {
        options.cache = cache;
        return this;
    }

    /** Begins again at the end. */
    public IdentityDefinition cycle() {
        options.cycle = true;
        return this;
    }

    Identity build(DataType columnType, boolean always) {
        options.type = columnType;
        return new Identity(always, options.build());
    }
}
