package dev.retort.generator.hibernate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** An application as its users run it: Hibernate's own session factory on a database, nothing of Retort in it. */
public final class HibernateApplication {

    private HibernateApplication() {}

    /**
     * Starts it.
     *
     * @param action what it does to the schema when it starts: create or validate
     */
    static SessionFactory start(List<Class<?>> entities, String url, String action, Map<String, Object> settings) {
        return start(HibernateApplication.class.getClassLoader(), entities, url, action, settings);
    }

    /** Starts it with the classes of a loader. */
    public static SessionFactory start(
            ClassLoader loader, List<Class<?>> entities, String url, String action, Map<String, Object> settings) {
        Map<String, Object> all = new TreeMap<>(settings);
        all.put("jakarta.persistence.jdbc.url", url);
        all.put("jakarta.persistence.schema-generation.database.action", action);
        all.put("jakarta.persistence.create-database-schemas", "true");
        all.put("hibernate.hbm2ddl.halt_on_error", "true");
        all.putIfAbsent("hibernate.connection.pool_size", "1");
        return HibernateLogging.during(() -> {
            BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                    .applyClassLoader(loader)
                    .build();
            MetadataSources sources = new MetadataSources(new StandardServiceRegistryBuilder(bootstrap)
                    .applySettings(all)
                    .build());
            entities.forEach(sources::addAnnotatedClass);
            return sources.buildMetadata().buildSessionFactory();
        });
    }
}
