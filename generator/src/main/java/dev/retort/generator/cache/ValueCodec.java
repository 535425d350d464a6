package dev.retort.generator.cache;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes and reads the values of one type. */
interface ValueCodec {

    void write(@Nullable Object value, ValueOutput out);

    @Nullable
    Object read(ValueInput in);

    /** Returns a codec of values that are never null. */
    static <T> ValueCodec of(
            Function<Object, T> cast, BiConsumer<ValueOutput, T> writer, Function<ValueInput, T> reader) {
        return new ValueCodec() {
            @Override
            public void write(@Nullable Object value, ValueOutput out) {
                writer.accept(out, cast.apply(Objects.requireNonNull(value)));
            }

            @Override
            public @Nullable Object read(ValueInput in) {
                return reader.apply(in);
            }
        };
    }

    /** Returns a codec that also writes null. */
    default ValueCodec orNull() {
        ValueCodec codec = this;
        return new ValueCodec() {
            @Override
            public void write(@Nullable Object value, ValueOutput out) {
                out.number(value == null ? 0 : 1);
                if (value != null) {
                    codec.write(value, out);
                }
            }

            @Override
            public @Nullable Object read(ValueInput in) {
                return in.number() == 0 ? null : codec.read(in);
            }
        };
    }
}
