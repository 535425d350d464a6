package dev.retort.migration;

import dev.retort.schema.DataType;
import dev.retort.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** Fills in what PostgreSQL takes for the options that were not given. */
final class SequenceOptionsBuilder {

    DataType type;

    @Nullable
    Long start;

    long increment = 1;

    @Nullable
    Long minimum;

    @Nullable
    Long maximum;

    long cache = 1;
    boolean cycle;

    SequenceOptionsBuilder(DataType type) {
        this.type = type;
    }

    SequenceOptions build() {
        SequenceOptions defaults = SequenceOptions.ascending(type, 1, increment);
        long least = minimum == null ? defaults.minimum() : minimum;
        long greatest = maximum == null ? defaults.maximum() : maximum;
        long first = start != null ? start : increment < 0 ? greatest : least;
        return new SequenceOptions(type, first, increment, least, greatest, cache, cycle);
    }
}
