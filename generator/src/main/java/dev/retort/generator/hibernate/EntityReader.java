package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import java.util.Optional;
import org.hibernate.MappingException;

/** Reads the database objects that the entities need, as Hibernate would create them. */
public final class EntityReader {

    private EntityReader() {}

    /**
     * Lets Hibernate map the entities, and reads the resulting schema. No connection is opened.
     *
     * <p>The schema of the same entities depends on the version of Hibernate. Therefore the version on their class path
     * reads them if it is 6.6 to 8.0. If the class path has none or the same version, the tool's own reads them.
     *
     * @param source the location of the entities
     * @param version the version of the server that the schema is for
     * @throws EntityModelException if the entities cannot be found, loaded or mapped
     */
    public static EntityModel read(EntitySource source, ServerVersion version) {
        Optional<String> other = ApplicationHibernate.otherVersion(source.classpath());
        return other.filter(ApplicationHibernate::isReadable).isPresent()
                ? ApplicationReader.read(source, version, other.get())
                : readHere(source, version);
    }

    /** Reads the entities with the Hibernate of this class's loader. */
    static EntityModel readHere(EntitySource source, ServerVersion version) {
        return HibernateLogging.during(() -> {
            try (BootedEntities entities = EntityBoot.boot(source, version)) {
                return SchemaReader.read(entities);
            } catch (MappingException e) {
                throw BootFailure.rejected(e, "");
            }
        });
    }
}
