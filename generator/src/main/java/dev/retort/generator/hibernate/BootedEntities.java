package dev.retort.generator.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;

/**
 * Hibernate's metadata of the entities, in the state in which an application would create its schema from it.
 *
 * @param metadata the metadata, which can be read only once
 * @param registry the services of the metadata
 * @param loader the class loader of the entities
 * @param mappingFiles the XML mappings
 * @param beans the classes of the application that Hibernate used
 * @param valueGenerators the generators of attributes that are not keys
 */
record BootedEntities(
        MetadataImplementor metadata,
        StandardServiceRegistry registry,
        URLClassLoader loader,
        List<URL> mappingFiles,
        Beans beans,
        List<ValueGenerators.Created> valueGenerators)
        implements AutoCloseable {

    BootedEntities {
        mappingFiles = List.copyOf(mappingFiles);
        valueGenerators = List.copyOf(valueGenerators);
    }

    @Override
    public void close() {
        StandardServiceRegistryBuilder.destroy(registry);
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
