package dev.retort.generator.cache;

import java.util.Objects;

/**
 * Writes a record as bytes, with all records, enums, texts, numbers and collections in it, and reads it again. It follows
 * the components of the records, so that a new component needs no code here; one of an unknown kind is refused.
 *
 * @param <T> the type of the record
 */
final class RecordCodec<T extends Record> {

    private final Class<T> type;
    private final ValueCodec codec;
    private final String shape;

    private RecordCodec(Class<T> type, ValueCodec codec, String shape) {
        this.type = type;
        this.codec = codec;
        this.shape = shape;
    }

    /**
     * Returns the codec of a type.
     *
     * @throws IllegalArgumentException if the type of a component is of no known kind
     */
    static <T extends Record> RecordCodec<T> of(Class<T> type) {
        ValueCodecs codecs = new ValueCodecs();
        ValueCodec codec = codecs.of(type);
        return new RecordCodec<>(type, codec, codecs.shape());
    }

    /** Returns a description of the types in it, which changes if a component, a constant or a subtype does. */
    String shape() {
        return shape;
    }

    byte[] encode(T value) {
        ValueOutput out = new ValueOutput();
        codec.write(value, out);
        return out.bytes();
    }

    /**
     * Returns the record that these bytes were written from.
     *
     * @throws RuntimeException if they were not written by this codec
     */
    T decode(byte[] bytes) {
        return Objects.requireNonNull(type.cast(codec.read(new ValueInput(bytes))));
    }
}
