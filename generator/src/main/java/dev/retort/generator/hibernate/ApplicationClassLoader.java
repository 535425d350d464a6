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
 * The loader in which the application's own Hibernate reads its entities: the user's class path and, made again, the
 * classes of this package. What comes out of it is the tool's: the schema and the values around it.
 */
final class ApplicationClassLoader extends URLClassLoader {

    private static final ClassLoader TOOL = ApplicationClassLoader.class.getClassLoader();
    private static final String OWN = ApplicationClassLoader.class.getPackageName() + ".";

    /** What goes in and comes out. */
    private static final Set<String> SHARED =
            Set.of(EntitySource.class.getName(), EntityModel.class.getName(), EntityModelException.class.getName());

    private ApplicationClassLoader(URL[] urls) {
        super("application", urls, new Tool());
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
            // Bean Validation is optional to the application, and this package names it.
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

    /** What the tool lends: its own classes and what they are written with, no resource and nothing of Hibernate. */
    private static final class Tool extends ClassLoader {

        private static final List<String> LENT =
                List.of("dev.retort.", "org.jspecify.", "io.github.classgraph.", "nonapi.io.github.classgraph.");

        Tool() {
            super("tool", getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            boolean lent = LENT.stream().anyMatch(name::startsWith) && (!name.startsWith(OWN) || SHARED.contains(name));
            if (!lent) {
                throw new ClassNotFoundException(name);
            }
            return TOOL.loadClass(name);
        }
    }
}
