package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enumerated type ({@code CREATE TYPE … AS ENUM}).
 *
 * @param name the name
 * @param labels the values in their sort order
 * @param comment the comment, or null
 */
@PublicApi
public record EnumType(QualifiedName name, List<String> labels, @Nullable String comment) {

    public EnumType {
        labels = List.copyOf(labels);
    }

    public EnumType withComment(@Nullable String newComment) {
        return new EnumType(name, labels, newComment);
    }
}
