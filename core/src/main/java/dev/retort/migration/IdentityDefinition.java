package dev.retort.migration;

import dev.retort.schema.DataType;
import dev.retort.schema.Identity;
import org.jspecify.annotations.Nullable;

/** How the sequence of an identity column counts, where it is not the ordinary way. */
public final class IdentityDefinition {

    private final SequenceOptionsBuilder options = new SequenceOptionsBuilder(DataType.parse("bigint"));
    private @Nullable DataType type;

    IdentityDefinition() {}

    /** The type of its values, where it is not the column's. */
    public IdentityDefinition type(String ownType) {
        type = DataType.parse(ownType);
        return this;
    }

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
        options.type = type == null ? columnType : type;
        return new Identity(always, options.build());
    }
}
