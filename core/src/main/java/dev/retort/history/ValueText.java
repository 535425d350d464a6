package dev.retort.history;

import dev.retort.operation.Operation;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values as text. Equal values have the same text in every version of Retort. */
final class ValueText {

    private static final OperationText OPERATIONS = new OperationText();

    private ValueText() {}

    /** Returns the text of an operation. */
    static String of(Operation operation) {
        return operation.accept(OPERATIONS).toString();
    }

    static String of(Object value) {
        if (value instanceof RecordText text) {
            return text.toString();
        }
        if (value instanceof Record part) {
            return PartText.of(part).toString();
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

    /** Whether a component with this value is left out. */
    static boolean isDefault(Object value) {
        return value.equals(false)
                || value.equals("")
                || (value instanceof Enum<?> constant
                        && constant == constant.getDeclaringClass().getEnumConstants()[0])
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
