package dev.retort.generator.hibernate;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.generator.Generator;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.GeneratorCreator;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Value;
import org.hibernate.service.ServiceRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Creates the generators of attributes that are not keys. Hibernate creates them when an application starts, before the
 * application creates its schema, and only then they register their sequences and tables.
 */
final class ValueGenerators {

    private final MetadataImplementor metadata;
    private final StandardServiceRegistry registry;
    private final Beans beans;
    private final List<Created> created = new ArrayList<>();

    private ValueGenerators(MetadataImplementor metadata, StandardServiceRegistry registry, Beans beans) {
        this.metadata = metadata;
        this.registry = registry;
        this.beans = beans;
    }

    /**
     * The generator of an attribute.
     *
     * @param entity the entity or mapped superclass that declares the attribute
     * @param sequences the sequences that only this generator registered
     */
    record Created(PersistentClass entity, Property property, Generator generator, List<Sequence> sequences) {

        Created {
            sequences = List.copyOf(sequences);
        }
    }

    /** Creates all generators. One that needs the running application is left out, with a note. */
    static List<Created> create(MetadataImplementor metadata, StandardServiceRegistry registry, Beans beans) {
        ValueGenerators generators = new ValueGenerators(metadata, registry, beans);
        for (PersistentClass entity : metadata.getEntityBindings()) {
            for (Property property : entity.getProperties()) {
                generators.add(entity, property);
                if (property.getValue() instanceof Component part) {
                    part.getProperties().forEach(each -> generators.add(entity, each));
                }
            }
        }
        return generators.created;
    }

    private void add(PersistentClass entity, Property property) {
        GeneratorCreator creator = property.getValueGeneratorCreator();
        if (creator == null) {
            return;
        }
        try {
            List<Sequence> before = sequences();
            Generator generator = creator.createGenerator(context(entity, property));
            List<Sequence> registered = sequences();
            registered.removeAll(before);
            created.add(new Created(entity, property, generator, registered));
        } catch (RuntimeException | LinkageError e) {
            beans.addNote("Retort cannot create the generator of " + entity.getEntityName() + "." + property.getName()
                    + " without the running application: " + e + ". It does not know the sequences and tables that the"
                    + " generator needs.");
        }
    }

    /** Returns a context that has the member of the class, too, whose type 6.6 does not have. */
    private GeneratorCreationContext context(PersistentClass entity, Property property) {
        Context context = new Context(entity, property);
        return (GeneratorCreationContext) Proxy.newProxyInstance(
                GeneratorCreationContext.class.getClassLoader(),
                new Class<?>[] {GeneratorCreationContext.class},
                (proxy, method, arguments) -> method.getName().equals("getMemberDetails")
                        ? HibernateApi.memberDetailsOf(property.getValue())
                        : method.invoke(context, arguments));
    }

    private List<Sequence> sequences() {
        List<Sequence> sequences = new ArrayList<>();
        metadata.getDatabase()
                .getNamespaces()
                .forEach(namespace -> namespace.getSequences().forEach(sequences::add));
        return sequences;
    }

    /** The part of an application's start that a generator may ask. */
    private final class Context implements GeneratorCreationContext {

        private final PersistentClass entity;
        private final Property property;

        Context(PersistentClass entity, Property property) {
            this.entity = entity;
            this.property = property;
        }

        @Override
        public Database getDatabase() {
            return metadata.getDatabase();
        }

        @Override
        public ServiceRegistry getServiceRegistry() {
            return registry;
        }

        @Override
        public @Nullable String getDefaultCatalog() {
            return setting("hibernate.default_catalog");
        }

        @Override
        public @Nullable String getDefaultSchema() {
            return setting("hibernate.default_schema");
        }

        private @Nullable String setting(String name) {
            Object value = registry.requireService(ConfigurationService.class)
                    .getSettings()
                    .get(name);
            return value == null ? null : value.toString();
        }

        @Override
        public PersistentClass getPersistentClass() {
            return entity;
        }

        @Override
        public RootClass getRootClass() {
            return entity.getRootClass();
        }

        @Override
        public Property getProperty() {
            return property;
        }

        @Override
        public Value getValue() {
            return property.getValue();
        }

        @Override
        public SqlStringGenerationContext getSqlStringGenerationContext() {
            return SqlStringGenerationContextImpl.fromConfigurationMap(
                    metadata.getDatabase().getJdbcEnvironment(),
                    metadata.getDatabase(),
                    registry.requireService(ConfigurationService.class).getSettings());
        }
    }
}
