package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        EntityModel model = readUnit(source, version);
        String unit = source.persistenceUnit();
        return unit == null ? model : model.withOtherUnits(others(source, unit, version));
    }

    /** Reads the units of the class path beside the chosen one. A unit that cannot be read claims no object. */
    private static Map<String, Schema> others(EntitySource source, String unit, ServerVersion version) {
        Map<String, Schema> others = new TreeMap<>();
        for (String name : PersistenceUnit.names(source)) {
            if (!name.equals(unit)) {
                try {
                    EntitySource other = new EntitySource(
                            source.classpath(),
                            List.of(),
                            List.of(),
                            List.of(),
                            name,
                            source.naming(),
                            source.settings());
                    others.put(name, readUnit(other, version).schema());
                } catch (EntityModelException e) {
                    others.remove(name);
                }
            }
        }
        return others;
    }

    private static EntityModel readUnit(EntitySource source, ServerVersion version) {
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
