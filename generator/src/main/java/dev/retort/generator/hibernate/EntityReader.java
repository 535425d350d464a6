package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import java.util.Optional;
import org.hibernate.MappingException;

/** Reads what the entities want of the database, as Hibernate itself would create it. */
public final class EntityReader {

    private EntityReader() {}

    /**
     * Has Hibernate map the entities and reads the schema that comes out. Nothing is connected to.
     *
     * <p>The same entities give another schema under another Hibernate, so where their class path has one of 6.6 to 7.4
     * it is the one that reads them; where it has none or the same version, the tool's own does.
     *
     * @param source where the entities are
     * @param version the version of the server that the schema is for
     * @throws EntityModelException when the entities cannot be found, loaded or mapped
     */
    public static EntityModel read(EntitySource source, ServerVersion version) {
        Optional<String> other = ApplicationHibernate.otherVersion(source.classpath());
        return other.filter(ApplicationHibernate::isReadable).isPresent()
                ? ApplicationReader.read(source, version, other.get())
                : readHere(source, version);
    }

    /** Reads them with the Hibernate that the loader of this class has. */
    static EntityModel readHere(EntitySource source, ServerVersion version) {
        return HibernateLogging.during(() -> {
            try (BootedEntities entities = EntityBoot.boot(source, version)) {
                return SchemaReader.read(entities);
            } catch (MappingException e) {
                throw BootFailure.refused(e, "");
            }
        });
    }
}
