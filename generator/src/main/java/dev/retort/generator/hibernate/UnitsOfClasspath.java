package dev.retort.generator.hibernate;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The persistence units of a class path beside the entities that are compared. */
public final class UnitsOfClasspath {

    private UnitsOfClasspath() {}

    /**
     * Returns the sources of the other units, by their names. If packages or classes choose the entities, these are all
     * units. A class path whose {@code META-INF/persistence.xml} cannot be read has none.
     */
    public static Map<String, EntitySource> beside(EntitySource source) {
        Map<String, EntitySource> units = new TreeMap<>();
        for (String name : names(source)) {
            if (!name.equals(source.persistenceUnit())) {
                EntitySource unit = new EntitySource(
                        source.classpath(), List.of(), List.of(), List.of(), name, source.naming(), source.settings());
                units.put(name, unit);
            }
        }
        return units;
    }

    private static Set<String> names(EntitySource source) {
        try {
            return PersistenceUnit.names(source);
        } catch (PersistenceException e) {
            return Set.of(); // where a unit is chosen, its reading has failed before
        }
    }
}
