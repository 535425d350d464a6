package dev.retort.generator.filter;

import dev.retort.schema.Schema;
import java.util.List;

/**
 * Two schemas without what is left alone.
 *
 * @param actual what is seen of the database
 * @param wanted what is seen of what the entities want
 * @param unmapped what only the database has and nobody asked to see, in the order of its kinds and names
 */
public record FilteredSchemas(Schema actual, Schema wanted, List<ObjectName> unmapped) {

    public FilteredSchemas {
        unmapped = List.copyOf(unmapped);
    }
}
