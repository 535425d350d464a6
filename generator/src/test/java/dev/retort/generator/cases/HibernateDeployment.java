package dev.retort.generator.cases;

import dev.retort.generator.hibernate.HibernateApplication;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** An application with the entities of a case, which makes its own tables when it starts. */
final class HibernateDeployment {

    private HibernateDeployment() {}

    /** Has Hibernate make the tables of the classes in a folder. */
    static void create(Path classes, Map<String, String> settings, TestDatabase database) throws IOException {
        URL[] folder = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(folder, HibernateDeployment.class.getClassLoader())) {
            HibernateApplication.start(
                            loader,
                            AnnotatedClasses.in(classes, "", loader),
                            database.url(),
                            "create",
                            new TreeMap<>(settings))
                    .close();
        }
    }
}
