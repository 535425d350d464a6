package dev.retort.migration;

import dev.retort.schema.DataType;
import dev.retort.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/**
 * How a sequence counts. What is not said is as PostgreSQL has it: from 1 upwards, or from -1 down where the step is
 * negative, within the bounds of its type.
 *
 * @param <S> the kind of definition, which each call returns
 */
public abstract sealed class SequenceOptionsDefinition<S extends SequenceOptionsDefinition<S>>
        permits SequenceDefinition, IdentityDefinition {

    private @Nullable DataType type;
    private @Nullable Long start;
    private long increment = 1;
    private @Nullable Long minimum;
    private @Nullable Long maximum;
    private long cache = 1;
    private boolean cycle;

    SequenceOptionsDefinition() {}

    abstract S self();

    /** The type of its values: smallint, integer or bigint. */
    public S type(String name) {
        type = DataType.parse(name);
        return self();
    }

    /** The first value. */
    public S startWith(long value) {
        start = value;
        return self();
    }

    /** The step. */
    public S incrementBy(long step) {
        increment = step;
        return self();
    }

    /** The least value. */
    public S minValue(long value) {
        minimum = value;
        return self();
    }

    /** The greatest value. */
    public S maxValue(long value) {
        maximum = value;
        return self();
    }

    /** How many values a session takes at once. */
    public S cache(long values) {
        cache = values;
        return self();
    }

    /** Begins again at the end. */
    public S cycle() {
        cycle = true;
        return self();
    }

    SequenceOptions options(DataType otherwise) {
        DataType values = type == null ? otherwise : type;
        SequenceOptions defaults = SequenceOptions.ascending(values, 1, increment);
        long least = minimum == null ? defaults.minimum() : minimum;
        long greatest = maximum == null ? defaults.maximum() : maximum;
        long first = start != null ? start : increment < 0 ? greatest : least;
        return new SequenceOptions(values, first, increment, least, greatest, cache, cycle);
    }
}
