package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import java.util.List;
import java.util.Map;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;

/** Hibernate's own create script, by whichever version the loader of this class has. */
final class CreateScript {

    private CreateScript() {}

    /** The model and the script of the same boot; what runs in another loader is asked for by name. */
    static Map.Entry<EntityModel, List<String>> beside(EntitySource source, ServerVersion version) {
        return HibernateLogging.during(() -> {
            try (BootedEntities entities = EntityBoot.boot(source, version)) {
                EntityModel model = SchemaReader.read(entities);
                SchemaCreatorImpl creator = new SchemaCreatorImpl(entities.registry());
                return Map.entry(model, creator.generateCreationCommands(entities.metadata(), true));
            }
        });
    }
}
