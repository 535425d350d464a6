package dev.retort.generator.hibernate;

import dev.retort.entities.lingo.User;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The lingo system as the tests see it. */
final class Lingo {

    static final EntitySource SOURCE = EntitySource.ofPackages(List.of(classpath()), User.class.getPackageName());

    private Lingo() {}

    static List<Class<?>> classes() {
        return ClassFinder.find(SOURCE.classpath(), SOURCE.packages()).classes().stream()
                .<Class<?>>map(Lingo::load)
                .toList();
    }

    private static Path classpath() {
        try {
            return Path.of(User.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
