package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.InstantiationException;
import org.hibernate.MappingException;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/** Lets Hibernate map the entities, without a connection. */
final class EntityBoot {

    private EntityBoot() {}

    /**
     * Maps the entities and brings the metadata into the state in which an application would create its schema:
     * validated, with Bean Validation's constraints, and with the columns in their final order.
     *
     * @throws EntityModelException if the entities cannot be found, loaded or mapped
     */
    static BootedEntities boot(EntitySource source, ServerVersion version) {
        URLClassLoader loader = UserClassLoader.open(source.classpath());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return boot(source, version, loader);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static BootedEntities boot(EntitySource given, ServerVersion version, URLClassLoader loader) {
        EntitySource source = PersistenceUnit.unfold(given, loader);
        MappedClasses mapped = mapped(source, loader);
        Map<String, Object> settings = BootSettings.of(source.settings(), source.naming(), version);
        try {
            return boot(mapped, settings, version, loader);
        } catch (EntityModelException e) {
            if (!BootFailure.isCausedBy(e, InstantiationException.class)) {
                throw e;
            }
            // Without this setting, Hibernate asks a container for converters only, and for no type or listener of
            // Envers.
            settings.put("hibernate.cdi.extensions", "true");
            return boot(mapped, settings, version, loader);
        }
    }

    private static BootedEntities boot(
            MappedClasses mapped, Map<String, Object> settings, ServerVersion version, URLClassLoader loader) {
        Beans beans = new Beans();
        settings.put("hibernate.resource.beans.container", beans);
        StandardServiceRegistry registry = registry(settings, version, loader);
        try {
            MetadataImplementor metadata = metadata(mapped, registry, loader);
            requireEntities(metadata, mapped);
            requirePostgres(metadata);
            validate(metadata);
            GeneratedTimestamps.apply(metadata);
            BeanValidation.apply(metadata, registry);
            List<ValueGenerators.Created> generators = ValueGenerators.create(metadata, registry, beans);
            metadata.orderColumns(true);
            List<URL> mappingFiles = mapped.mappingFiles().stream()
                    .map(file -> mappingFile(file, loader))
                    .toList();
            return new BootedEntities(metadata, registry, loader, mappingFiles, beans, generators);
        } catch (RuntimeException | LinkageError e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw BootFailure.explain(e, mapped, loader);
        }
    }

    private static StandardServiceRegistry registry(
            Map<String, Object> settings, ServerVersion version, ClassLoader loader) {
        var bootstrap =
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        try {
            return new StandardServiceRegistryBuilder(bootstrap)
                    .addInitiator(DriverKeywords.of(version))
                    .applySettings(settings)
                    .build();
        } catch (RuntimeException | LinkageError e) {
            throw BootFailure.explain(e, new MappedClasses(List.of(), List.of(), List.of()), loader);
        }
    }

    private static MetadataImplementor metadata(
            MappedClasses mapped, StandardServiceRegistry registry, ClassLoader loader) {
        MetadataSources sources = new MetadataSources(registry);
        mapped.packages().forEach(sources::addPackage);
        mapped.classes().forEach(sources::addAnnotatedClassName);
        mapped.mappingFiles().forEach(file -> addMappingFile(file, sources, loader));
        MetadataBuilder builder = sources.getMetadataBuilder();
        MetadataContribution.apply(builder, registry);
        return (MetadataImplementor) builder.build();
    }

    private static void addMappingFile(String file, MetadataSources sources, ClassLoader loader) {
        mappingFile(file, loader);
        Path path = Path.of(file);
        if (Files.exists(path)) {
            sources.addFile(path.toFile());
        } else {
            sources.addResource(file);
        }
    }

    private static URL mappingFile(String file, ClassLoader loader) {
        Path path = Path.of(file);
        URL resource = loader.getResource(file);
        try {
            if (Files.exists(path)) {
                return path.toUri().toURL();
            }
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(file, e);
        }
        if (resource == null) {
            throw new EntityModelException(
                    "the mapping file " + file + " is neither on disk nor on the class path",
                    "correct entities.mapping-files, or the <mapping-file> of the persistence unit");
        }
        return resource;
    }

    private static void validate(MetadataImplementor metadata) {
        try {
            metadata.validate();
        } catch (MappingException e) {
            throw BootFailure.rejected(e, SharedColumn.where(String.valueOf(e.getMessage()), metadata));
        }
    }

    private static void requireEntities(MetadataImplementor metadata, MappedClasses mapped) {
        if (metadata.getEntityBindings().isEmpty()) {
            throw new EntityModelException(
                    "none of these classes is an entity: " + String.join(", ", mapped.classes()),
                    "list classes with @Entity");
        }
    }

    private static void requirePostgres(MetadataImplementor metadata) {
        Dialect dialect = metadata.getDatabase().getDialect();
        if (!(dialect instanceof PostgreSQLDialect)) {
            throw new EntityModelException(
                    "the dialect " + dialect.getClass().getName() + " is not for PostgreSQL",
                    "remove hibernate.dialect from the settings, or set it to a subclass of PostgreSQLDialect");
        }
    }

    private static MappedClasses mapped(EntitySource source, ClassLoader loader) {
        List<String> classes = new ArrayList<>();
        List<String> packages = new ArrayList<>();
        source.classes().forEach(name -> classes.add(existing(name, loader)));
        if (!source.packages().isEmpty()) {
            MappedClasses found = ClassFinder.find(source.classpath(), source.packages());
            classes.addAll(found.classes());
            packages.addAll(found.packages());
        }
        if (classes.isEmpty() && source.mappingFiles().isEmpty()) {
            throw noEntities(source);
        }
        return new MappedClasses(classes.stream().distinct().toList(), packages, source.mappingFiles());
    }

    private static EntityModelException noEntities(EntitySource source) {
        return source.packages().isEmpty()
                ? new EntityModelException(
                        "no setting tells which classes are entities",
                        "set entities.packages, entities.classes or entities.persistence-unit")
                : new EntityModelException(
                        "no class with @Entity in " + String.join(", ", source.packages()) + " on the class path "
                                + shortened(source.classpath()),
                        "compile the entities, or correct entities.packages and entities.classpath");
    }

    /** Names the first entries of a class path, which may have hundreds. */
    private static String shortened(List<Path> classpath) {
        int most = 3;
        return classpath.stream().limit(most).map(Path::toString).collect(Collectors.joining(", "))
                + (classpath.size() > most ? " and " + (classpath.size() - most) + " more entries" : "");
    }

    private static String existing(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader).getName();
        } catch (ClassNotFoundException | LinkageError e) {
            throw new EntityModelException(
                    "the class " + name + " cannot be loaded: " + e.getMessage(),
                    "correct entities.classes, or add the jar or folder of the class to entities.classpath",
                    e);
        }
    }
}
