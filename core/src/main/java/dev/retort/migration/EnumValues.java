package dev.retort.migration;

import dev.retort.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of an enumerated type, in order.
 *
 * @param labels the values
 * @param comment the comment on the type, or null
 */
@PublicApi
public record EnumValues(List<String> labels, @Nullable String comment) {

    public EnumValues {
        labels = List.copyOf(labels);
    }

    /** Returns the same values, with a comment on the type. */
    public EnumValues comment(String text) {
        return new EnumValues(labels, text);
    }
}
