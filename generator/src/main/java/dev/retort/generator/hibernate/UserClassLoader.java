package dev.retort.generator.hibernate;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loads the user's class path. Hibernate itself comes from the loader of this package. */
final class UserClassLoader {

    private UserClassLoader() {}

    /**
     * Opens a loader for the class path.
     *
     * @throws EntityModelException if an entry does not exist
     */
    static URLClassLoader open(List<Path> classpath) {
        return new URLClassLoader("entities", urls(classpath), UserClassLoader.class.getClassLoader());
    }

    static URL[] urls(List<Path> classpath) {
        return classpath.stream().map(UserClassLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        if (!Files.exists(entry)) {
            throw new EntityModelException(
                    "the class path entry " + entry + " does not exist",
                    "compile the entities first, or correct entities.classpath");
        }
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry.toString(), e);
        }
    }
}
