package dev.retort.runner;

import dev.retort.operation.ConnectionCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records as text: {@code AddColumn{table=QualifiedName{name="t"},…}}, the same for equal values, in every version.
 *
 * <p>What is null, false, empty or the first constant of its enum is left out, so a record may get a new component
 * without changing the text of values that do not use it. Code is left out, too: what is said of it stands for it.
 */
final class ValueText {

    /** Asked for anew, they cost more than all else that a checksum takes. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private ValueText() {}

    static String of(Object value) {
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(ValueText::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quote(String.valueOf(entry.getKey())) + "=" + quote(String.valueOf(entry.getValue())))
                    .sorted()
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Enum) {
            return quote(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
        throw new IllegalArgumentException("no text is defined for a " + value.getClass());
    }

    private static String record(Record record) {
        return COMPONENTS.get(record.getClass()).stream()
                .flatMap(component -> component(component, record))
                .collect(Collectors.joining(",", record.getClass().getSimpleName() + "{", "}"));
    }

    private static Stream<String> component(RecordComponent component, Record record) {
        Object value = value(component, record);
        return value == null || value instanceof ConnectionCode || isDefault(value)
                ? Stream.empty()
                : Stream.of(component.getName() + "=" + of(value));
    }

    private static boolean isDefault(Object value) {
        return value.equals(false)
                || value.equals("")
                || (value instanceof Enum<?> constant
                        && constant == constant.getDeclaringClass().getEnumConstants()[0])
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
