package dev.retort.generator.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes and reads the records of one class, component by component. */
final class RecordValue implements ValueCodec {

    private final Constructor<?> constructor;
    private final List<Method> accessors;
    private final List<ValueCodec> parts;

    /**
     * A codec of a record.
     *
     * @param parts the codecs of its components, in their order
     */
    RecordValue(Class<?> type, List<ValueCodec> parts) {
        RecordComponent[] components = type.getRecordComponents();
        this.parts = parts;
        accessors = Stream.of(components).map(RecordComponent::getAccessor).toList();
        accessors.forEach(accessor -> accessor.setAccessible(true));
        constructor = constructor(type, components);
        constructor.setAccessible(true);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    @Override
    public void write(@Nullable Object value, ValueOutput out) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).write(component(i, value), out);
        }
    }

    private @Nullable Object component(int index, @Nullable Object value) {
        try {
            return accessors.get(index).invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessors.get(index) + " cannot be called", e);
        }
    }

    @Override
    public Object read(ValueInput in) {
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }
}
