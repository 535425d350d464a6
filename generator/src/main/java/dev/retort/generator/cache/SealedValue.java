package dev.retort.generator.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads the values of a sealed interface: the number of the subtype, and then its value. */
final class SealedValue implements ValueCodec {

    private final List<Class<?>> subtypes;
    private final List<ValueCodec> codecs;

    SealedValue(List<Class<?>> subtypes, List<ValueCodec> codecs) {
        this.subtypes = subtypes;
        this.codecs = codecs;
    }

    @Override
    public void write(@Nullable Object value, ValueOutput out) {
        int index = 0;
        while (!subtypes.get(index).isInstance(value)) {
            index++;
        }
        out.number(index);
        codecs.get(index).write(value, out);
    }

    @Override
    public @Nullable Object read(ValueInput in) {
        return codecs.get(in.size()).read(in);
    }
}
