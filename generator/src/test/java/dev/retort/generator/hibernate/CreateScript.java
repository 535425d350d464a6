package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import java.util.List;
import java.util.Map;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;

/** Hibernate's own create script, by whichever version the loader of this class has. */
final class CreateScript {

    private CreateScript() {}

    /**
     * The model and the script of the same boot; what runs in another loader is asked for by name. The script comes first,
     * because the model reads the generators, and Hibernate 7.0 registers their first rows once more for that.
     */
    static Map.Entry<EntityModel, List<String>> beside(EntitySource source, ServerVersion version) {
        return HibernateLogging.during(() -> {
            try (BootedEntities entities = EntityBoot.boot(source, version)) {
                SchemaCreatorImpl creator = new SchemaCreatorImpl(entities.registry());
                List<String> script = creator.generateCreationCommands(entities.metadata(), true);
                return Map.entry(SchemaReader.read(entities), script);
            }
        });
    }
}
