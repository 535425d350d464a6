package dev.retort.generator.hibernate;

import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the entities want of the database.
 *
 * @param schema the objects, names that nobody wrote left out
 * @param auxiliary what the mappings bring as statements of their own
 * @param notes what the schema cannot carry or what will surprise, one sentence each
 * @param entityCount how many entities Hibernate found
 * @param hibernate the version of Hibernate that read them, or the empty string where none did
 */
public record EntityModel(
        Schema schema, List<AuxiliaryObject> auxiliary, List<String> notes, int entityCount, String hibernate) {

    public EntityModel {
        auxiliary = List.copyOf(auxiliary);
        notes = List.copyOf(notes);
    }

    /**
     * What the entities want of a connection with that default schema, the objects of which are not qualified.
     *
     * @throws EntityModelException when two tables are then one
     */
    public Schema schemaIn(String defaultSchema) {
        Schema unqualified = schema.withDefaultSchema(defaultSchema);
        Set<Object> names = new HashSet<>();
        for (Table table : unqualified.tables()) {
            if (!names.add(table.name())) {
                throw new EntityModelException(
                        "two mappings have the table " + table.name() + ", one of them with the schema " + defaultSchema
                                + " and one without, and that is the schema of this connection anyway",
                        "name the schema in both, or in neither");
            }
        }
        return unqualified;
    }
}
