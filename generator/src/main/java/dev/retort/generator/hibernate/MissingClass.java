package dev.retort.generator.hibernate;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;
import org.jspecify.annotations.Nullable;

/**
 * A class that the class path lacks, and the mapped class that needs it.
 *
 * @param name the missing class
 * @param neededBy the mapped class; null if none could be found
 * @param place the folder or jar of the mapped class; null if unknown
 */
record MissingClass(String name, @Nullable String neededBy, @Nullable Path place) {

    /** Returns the class whose absence causes a failure, if that is its cause. */
    static Optional<MissingClass> causeOf(Throwable failure, MappedClasses mapped, ClassLoader loader) {
        if (!isOfLoading(failure)) {
            return Optional.empty();
        }
        return mapped.classes().stream()
                .flatMap(one -> neededBy(one, loader)
                        .filter(name -> !name.equals(one))
                        .map(name -> new MissingClass(name, one, place(one, loader)))
                        .stream())
                .findFirst()
                .or(() -> nameIn(failure)
                        .filter(name -> !mapped.classes().contains(name))
                        .map(name -> new MissingClass(name, null, null)));
    }

    private static boolean isOfLoading(Throwable failure) {
        return Stream.of(
                        LinkageError.class,
                        ClassNotFoundException.class,
                        TypeNotPresentException.class,
                        ClassLoadingException.class)
                .anyMatch(type -> BootFailure.isCausedBy(failure, type));
    }

    /** Describes the problem. */
    String problem() {
        String who = neededBy == null ? "an entity" : neededBy + (place == null ? "" : " (" + place + ")");
        return who + " needs the class " + name + ", which is not on the class path of the entities";
    }

    /** Describes the remedy. */
    static String remedy() {
        return "add the jar or folder that has it to entities.classpath; in a Maven project, entities.classpath = maven"
                + " stands for the complete runtime class path";
    }

    private static Optional<String> nameIn(Throwable failure) {
        String found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof TypeNotPresentException type) {
                found = type.typeName();
            } else if (cause instanceof ClassNotFoundException
                    || (cause.getClass() == NoClassDefFoundError.class && message.matches("[\\w$/.]+"))) {
                found = message.replace('/', '.');
            }
        }
        return Optional.ofNullable(found).filter(name -> name.matches("[\\w$.]+"));
    }

    /** Returns the first class that a mapped class or one of its superclasses needs, and that cannot be loaded. */
    private static Optional<String> neededBy(String mapped, ClassLoader loader) {
        try {
            for (Class<?> type = Class.forName(mapped, false, loader); type != null; type = type.getSuperclass()) {
                resolve(type);
            }
            return Optional.empty();
        } catch (ClassNotFoundException | LinkageError | TypeNotPresentException e) {
            return nameIn(e);
        }
    }

    /** Loads the classes that a class names in its own declarations. */
    private static void resolve(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            field.getGenericType();
        }
        for (Method method : type.getDeclaredMethods()) {
            method.getGenericReturnType();
        }
    }

    private static @Nullable Path place(String mapped, ClassLoader loader) {
        try {
            CodeSource source =
                    Class.forName(mapped, false, loader).getProtectionDomain().getCodeSource();
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (ClassNotFoundException | LinkageError e) {
            return fileOf(mapped, loader);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Returns the file of a class that cannot be loaded; null if it is in a jar. */
    private static @Nullable Path fileOf(String mapped, ClassLoader loader) {
        URL file = loader.getResource(mapped.replace('.', '/') + ".class");
        try {
            return file == null || !file.getProtocol().equals("file") ? null : Path.of(file.toURI());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
