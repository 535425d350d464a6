package dev.retort.generator.filter;

import dev.retort.schema.Schema;
import java.util.List;

/**
 * Two schemas without the objects that the filter hides.
 *
 * @param actual the visible part of the database
 * @param wanted the visible part of the wanted schema
 * @param unmapped the objects that only the database has and that are hidden because no entity maps them, sorted by
 *     kind and name
 */
public record FilteredSchemas(Schema actual, Schema wanted, List<ObjectName> unmapped) {

    public FilteredSchemas {
        unmapped = List.copyOf(unmapped);
    }
}
