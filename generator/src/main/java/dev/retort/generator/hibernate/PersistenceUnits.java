package dev.retort.generator.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.HibernateException;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.jpa.boot.spi.PersistenceUnitDescriptor;
import org.hibernate.jpa.boot.spi.PersistenceXmlParser;

/** Finds the units of every {@code META-INF/persistence.xml} of a class path, by name. */
final class PersistenceUnits {

    private static final String SINCE_7 = "org.hibernate.jpa.boot.spi.PersistenceXmlParser";
    private static final String BEFORE_7 = "org.hibernate.jpa.boot.internal.PersistenceXmlParser";

    private PersistenceUnits() {}

    static Map<String, PersistenceUnitDescriptor> of(ClassLoader loader) {
        try {
            Class.forName(SINCE_7);
            return parsed(loader);
        } catch (ClassNotFoundException e) {
            return parsedBefore7(loader);
        }
    }

    private static Map<String, PersistenceUnitDescriptor> parsed(ClassLoader loader) {
        return PersistenceXmlParser.create(Map.of(), loader, new ClassLoaderServiceImpl(loader))
                .parse(resources(loader));
    }

    private static Map<String, PersistenceUnitDescriptor> parsedBefore7(ClassLoader loader) {
        Map<String, PersistenceUnitDescriptor> units = new TreeMap<>();
        try {
            Map<String, Object> settings = Map.of("hibernate.classLoaders", List.of(loader));
            Object found = Class.forName(BEFORE_7)
                    .getMethod("locatePersistenceUnits", Map.class)
                    .invoke(null, settings);
            for (Object unit : (List<?>) found) {
                PersistenceUnitDescriptor descriptor = (PersistenceUnitDescriptor) unit;
                units.put(descriptor.getName(), descriptor);
            }
        } catch (ReflectiveOperationException e) {
            throw new HibernateException("this version of Hibernate cannot read META-INF/persistence.xml", e);
        }
        return units;
    }

    private static List<URL> resources(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources("META-INF/persistence.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
