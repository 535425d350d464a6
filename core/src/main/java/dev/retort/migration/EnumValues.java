package dev.retort.migration;

import java.util.List;

/**
 * The values of an enumerated type in order.
 *
 * @param labels the values
 */
public record EnumValues(List<String> labels) {

    public EnumValues {
        labels = List.copyOf(labels);
    }
}
