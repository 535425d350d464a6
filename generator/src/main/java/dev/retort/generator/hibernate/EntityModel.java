package dev.retort.generator.hibernate;

import dev.retort.generator.mapping.MappingDetails;
import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The database objects that the entities need.
 *
 * @param schema the objects; names that the author did not write are missing
 * @param auxiliary the objects that the mappings declare as SQL statements
 * @param notes the parts that the schema cannot hold and the surprises, one note each
 * @param entityCount the number of entities that Hibernate found
 * @param hibernate the version of Hibernate that read the entities, or the empty string if none did
 * @param details the details of the mapping that the schema does not have
 */
public record EntityModel(
        Schema schema,
        List<AuxiliaryObject> auxiliary,
        List<String> notes,
        int entityCount,
        String hibernate,
        MappingDetails details) {

    public EntityModel {
        auxiliary = List.copyOf(auxiliary);
        notes = List.copyOf(notes);
    }

    /** A schema without a mapping behind it. */
    public static EntityModel of(Schema schema) {
        return new EntityModel(schema, List.of(), List.of(), schema.tables().size(), "", MappingDetails.NONE);
    }

    /**
     * The schema that the entities need on a connection with this default schema. Objects of the default schema are not
     * qualified.
     *
     * @throws EntityModelException if two tables then have the same name
     */
    public Schema schemaIn(String defaultSchema) {
        Schema unqualified = schema.withDefaultSchema(defaultSchema);
        Set<Object> names = new HashSet<>();
        for (Table table : unqualified.tables()) {
            if (!names.add(table.name())) {
                throw new EntityModelException(
                        "two mappings have the table " + table.name() + ", one with the schema " + defaultSchema
                                + " and one without, but this schema is the default schema of the connection",
                        "specify the schema in both mappings or in neither");
            }
        }
        return unqualified;
    }
}
