package dev.retort.generator.hibernate;

import dev.retort.generator.hibernate.shapes.NewKeys;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Rows that an application inserts through Hibernate, by whichever version the loader of this class has. */
final class NewRows {

    /** A table generator takes its numbers on a connection of its own. */
    private static final Map<String, Object> SETTINGS = Map.of("hibernate.connection.pool_size", "2");

    private NewRows() {}

    /** Inserts that many rows of each entity, in applications that start one after the other. */
    static void insert(String url, int count) throws ReflectiveOperationException {
        for (int application = 0; application < 2; application++) {
            try (SessionFactory factory =
                            HibernateApplication.start(Shapes.classesOf(NewKeys.class), url, "validate", SETTINGS);
                    Session session = factory.openSession()) {
                session.beginTransaction();
                for (Class<?> type : Shapes.classesOf(NewKeys.class)) {
                    for (int i = 0; i < count / 2; i++) {
                        session.persist(type.getDeclaredConstructor().newInstance());
                    }
                }
                session.getTransaction().commit();
            }
        }
    }
}
