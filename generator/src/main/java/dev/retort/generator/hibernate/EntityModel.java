package dev.retort.generator.hibernate;

import dev.retort.schema.Schema;
import java.util.List;

/**
 * What the entities want of the database.
 *
 * @param schema the objects, names that nobody wrote left out
 * @param notes what the schema cannot carry or what will surprise, one sentence each
 * @param entityCount how many entities Hibernate found
 */
public record EntityModel(Schema schema, List<String> notes, int entityCount) {

    public EntityModel {
        notes = List.copyOf(notes);
    }
}
