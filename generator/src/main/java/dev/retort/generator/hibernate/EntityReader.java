package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;

/** Reads what the entities want of the database, as Hibernate itself would create it. */
public final class EntityReader {

    private EntityReader() {}

    /**
     * Has Hibernate map the entities and reads the schema that comes out. Nothing is connected to.
     *
     * @param source where the entities are
     * @param version the version of the server that the schema is for
     * @throws EntityModelException when the entities cannot be found, loaded or mapped
     */
    public static EntityModel read(EntitySource source, ServerVersion version) {
        return HibernateSilence.during(() -> {
            try (BootedEntities entities = EntityBoot.boot(source, version)) {
                return SchemaReader.read(entities);
            }
        });
    }
}
