package dev.retort.generator.impact;

import dev.retort.schema.DataType;
import java.util.Set;

/**
 * The types whose long values PostgreSQL compresses or stores out of line, so that their columns have a storage mode.
 *
 * @see <a href="https://www.postgresql.org/docs/current/storage-toast.html">PostgreSQL manual, TOAST</a>
 */
final class ToastableTypes {

    private static final Set<String> BUILT_IN =
            Set.of("text", "varchar", "char", "bytea", "json", "jsonb", "xml", "numeric", "tsvector", "bit", "varbit");

    private ToastableTypes() {}

    static boolean contains(DataType type) {
        return type.array()
                || (type.name().isInDefaultSchema()
                        && BUILT_IN.contains(type.name().name()));
    }
}
