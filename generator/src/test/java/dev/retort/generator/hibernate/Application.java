package dev.retort.generator.hibernate;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * An application of {@code src/test/resources/applications}, compiled into a folder of its own.
 *
 * @param classes its class path
 * @param settings what it is started with beside its persistence unit's own
 */
record Application(Path classes, Map<String, String> settings) {

    private static final Path FOLDER = Path.of("src/test/resources/applications");

    static Application compile(String name, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(FOLDER.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java")) {
                    arguments.add(file.toString());
                } else {
                    Path copy = classes.resolve(FOLDER.resolve(name).relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(name + " does not compile");
        }
        return new Application(classes, Map.of());
    }

    Application with(String setting, String value) {
        return new Application(classes, Map.of(setting, value));
    }

    /** The entity sources that Retort gets for it. */
    EntitySource source() {
        return source("shop");
    }

    /** The entity sources that Retort gets for another persistence unit. */
    EntitySource source(String unit) {
        return new EntitySource(List.of(classes), List.of(), List.of(), List.of(), unit, null, settings);
    }

    /** Starts it on an empty database, as Jakarta Persistence does, and stops it. */
    void create(String url) throws IOException {
        Map<String, Object> all = new TreeMap<>(settings);
        all.put("jakarta.persistence.jdbc.url", url);
        all.put("jakarta.persistence.schema-generation.database.action", "create");
        all.put("jakarta.persistence.create-database-schemas", "true");
        all.put("hibernate.connection.pool_size", "1");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, before)) {
            thread.setContextClassLoader(loader);
            HibernateLogging.during(() -> start(all)).close();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static EntityManagerFactory start(Map<String, Object> settings) {
        return new HibernatePersistenceProvider().createEntityManagerFactory("shop", settings);
    }
}
