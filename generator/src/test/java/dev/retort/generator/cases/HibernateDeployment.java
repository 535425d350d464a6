package dev.retort.generator.cases;

import dev.retort.generator.hibernate.HibernateApplication;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An application with the entities of a case, which makes its own tables when it starts. */
final class HibernateDeployment {

    private HibernateDeployment() {}

    /** Has Hibernate make the tables of the classes in a folder. */
    static void create(Path classes, Map<String, String> settings, TestDatabase database) throws IOException {
        URL[] folder = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(folder, HibernateDeployment.class.getClassLoader())) {
            HibernateApplication.start(
                            loader, annotated(classes, loader), database.url(), "create", new TreeMap<>(settings))
                    .close();
        }
    }

    private static List<Class<?>> annotated(Path classes, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .sorted()
                    .<Class<?>>map(file -> load(file, loader))
                    .filter(type -> type.getAnnotations().length > 0)
                    .toList();
        }
    }

    private static Class<?> load(String file, ClassLoader loader) {
        try {
            return loader.loadClass(
                    file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", "."));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
