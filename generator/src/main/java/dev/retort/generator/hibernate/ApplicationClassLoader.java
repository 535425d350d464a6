package dev.retort.generator.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Loads the application's own Hibernate, which reads the entities. It contains the user's class path and a second copy
 * of the classes of this package. The results belong to the tool: the schema and the values around it.
 */
final class ApplicationClassLoader extends URLClassLoader {

    private static final ClassLoader TOOL = ApplicationClassLoader.class.getClassLoader();
    private static final String OWN = ApplicationClassLoader.class.getPackageName() + ".";

    /** The classes of the arguments and results, which both sides share. */
    private static final Set<String> SHARED =
            Set.of(EntitySource.class.getName(), EntityModel.class.getName(), EntityModelException.class.getName());

    private ApplicationClassLoader(URL[] urls) {
        super("application", urls, new ToolClasses());
    }

    static ApplicationClassLoader open(List<Path> classpath) {
        return new ApplicationClassLoader(UserClassLoader.urls(classpath));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(OWN)) {
            byte[] bytes = bytes(name);
            return defineClass(name, bytes, 0, bytes.length);
        }
        try {
            return super.findClass(name);
        } catch (ClassNotFoundException e) {
            // Bean Validation is optional for the application, but this package refers to it.
            if (name.startsWith("jakarta.validation.")) {
                return TOOL.loadClass(name);
            }
            throw e;
        }
    }

    private static byte[] bytes(String name) throws ClassNotFoundException {
        try (InputStream in = TOOL.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shares the tool's classes and their libraries, but no resources and no class of Hibernate. */
    private static final class ToolClasses extends ClassLoader {

        private static final List<String> SHARED_PACKAGES =
                List.of("dev.retort.", "org.jspecify.", "io.github.classgraph.", "nonapi.io.github.classgraph.");

        ToolClasses() {
            super("tool", getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            boolean shared = SHARED_PACKAGES.stream().anyMatch(name::startsWith)
                    && (!name.startsWith(OWN) || SHARED.contains(name));
            if (!shared) {
                throw new ClassNotFoundException(name);
            }
            return TOOL.loadClass(name);
        }
    }
}
