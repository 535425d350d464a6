package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import java.util.List;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;

/** Hibernate's own create script, by whichever version the loader of this class has. */
final class CreateScript {

    private CreateScript() {}

    /** The statements; what runs in another loader is asked for by name. */
    static List<String> of(EntitySource source, ServerVersion version) {
        return HibernateSilence.during(() -> {
            try (BootedEntities entities = EntityBoot.boot(source, version)) {
                return new SchemaCreatorImpl(entities.registry()).generateCreationCommands(entities.metadata(), true);
            }
        });
    }
}
