package dev.retort.generator.systems;

import dev.retort.generator.cases.AnnotatedClasses;
import dev.retort.generator.hibernate.HibernateApplication;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;

/**
 * A system's application, deployed on its team's database.
 *
 * @param classes its compiled entities
 * @param packageFolder where among them they are
 * @param loader what loads them
 */
record Deployment(Path classes, String packageFolder, ClassLoader loader, Application application) {

    /** Starts it, Hibernate validating the schema, and uses it; on a copy of the database, which stays as it is. */
    void runOn(TestDatabase database) throws SQLException, IOException {
        List<Class<?>> entities = AnnotatedClasses.in(classes, packageFolder, loader);
        try (TestDatabase copy = database.copy();
                SessionFactory sessions =
                        HibernateApplication.start(loader, entities, copy.url(), "validate", Map.of())) {
            application.use(sessions);
        }
    }
}
