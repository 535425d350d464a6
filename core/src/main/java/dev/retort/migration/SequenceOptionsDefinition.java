package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.DataType;
import dev.retort.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/**
 * The options of a sequence. The defaults are PostgreSQL's: ascending from 1, or descending from -1 if the increment is
 * negative, within the range of the type.
 *
 * @param <S> the type of the definition, which each method returns
 */
@PublicApi
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

    /** Sets the type of its values: smallint, integer or bigint. */
    public S type(String name) {
        type = DataType.parse(name);
        return self();
    }

    /** Sets the start value. */
    public S startWith(long value) {
        start = value;
        return self();
    }

    /** Sets the increment. */
    public S incrementBy(long step) {
        increment = step;
        return self();
    }

    /** Sets the minimum value. */
    public S minValue(long value) {
        minimum = value;
        return self();
    }

    /** Sets the maximum value. */
    public S maxValue(long value) {
        maximum = value;
        return self();
    }

    /** Sets the number of values that a session preallocates. */
    public S cache(long values) {
        cache = values;
        return self();
    }

    /** Makes it wrap around at the limit ({@code CYCLE}). */
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
