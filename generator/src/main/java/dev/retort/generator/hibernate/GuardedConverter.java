package dev.retort.generator.hibernate;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A converter of the application that may need what only the running application has. If it cannot be called, an unknown
 * value takes the place of its result, which the check of an enum or boolean then contains.
 */
final class GuardedConverter implements AttributeConverter<Object, Object> {

    /** Values that no converter returns, by the type of the column. */
    private static final Map<Class<?>, Object> UNKNOWN = Map.of(
            String.class,
            "retort_unknown",
            Character.class,
            '\uE000',
            Long.class,
            -9_223_372_036_854_700_077L,
            Integer.class,
            -2_147_400_077,
            Short.class,
            (short) -32_077,
            Byte.class,
            (byte) -77);

    private final @Nullable AttributeConverter<Object, Object> converter;
    private final @Nullable Object unknown;
    private final Consumer<RuntimeException> failed;
    private boolean isCallable;

    /**
     * Guards a converter.
     *
     * @param type the class of the converter
     * @param converter the converter, or null if it could not be created
     * @param failed is told when a call fails
     */
    GuardedConverter(
            Class<?> type, @Nullable AttributeConverter<Object, Object> converter, Consumer<RuntimeException> failed) {
        this.converter = converter;
        this.unknown = UNKNOWN.get(columnType(type));
        this.failed = failed;
        this.isCallable = converter != null;
    }

    /** Whether a text contains an unknown value that this converter has returned. */
    boolean isIn(String text) {
        return !isCallable && unknown != null && text.contains(unknown.toString());
    }

    @Override
    public @Nullable Object convertToDatabaseColumn(Object attribute) {
        if (converter == null) {
            return unknown;
        }
        try {
            return converter.convertToDatabaseColumn(attribute);
        } catch (RuntimeException e) {
            isCallable = false;
            failed.accept(e);
            return unknown;
        }
    }

    @Override
    public @Nullable Object convertToEntityAttribute(Object value) {
        return converter == null ? null : converter.convertToEntityAttribute(value);
    }

    private static Class<?> columnType(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("convertToDatabaseColumn") && !method.isBridge())
                .<Class<?>>map(method -> method.getReturnType())
                .findFirst()
                .orElse(Object.class);
    }
}
