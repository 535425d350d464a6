package dev.retort.generator;

import dev.retort.generator.filter.ObjectName;
import dev.retort.operation.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The {@link DiffCustomizer}s of a class path, which can be called until this is closed. */
public final class Customizers implements AutoCloseable {

    /** No customizers. */
    public static final Customizers NONE = new Customizers(List.of(), null);

    private final List<DiffCustomizer> customizers;
    private final @Nullable URLClassLoader loader;

    private Customizers(List<DiffCustomizer> customizers, @Nullable URLClassLoader loader) {
        this.customizers = List.copyOf(customizers);
        this.loader = loader;
    }

    /**
     * The customizers that the class path of the entities names.
     *
     * @throws CustomizerException when one of them cannot be loaded
     */
    public static Customizers on(List<Path> classpath) {
        URL[] urls = classpath.stream().map(Customizers::url).toArray(URL[]::new);
        URLClassLoader loader = new URLClassLoader("customizers", urls, Customizers.class.getClassLoader());
        return new Customizers(load(loader), loader);
    }

    private static List<DiffCustomizer> load(ClassLoader loader) {
        try {
            return ServiceLoader.load(DiffCustomizer.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError | LinkageError e) {
            String problem = Objects.requireNonNullElse(e.getMessage(), e.toString());
            throw new CustomizerException(DiffCustomizer.class.getName(), problem, e);
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry.toString(), e);
        }
    }

    boolean include(ObjectName object) {
        return customizers.stream().allMatch(customizer -> includes(customizer, object));
    }

    private static boolean includes(DiffCustomizer customizer, ObjectName object) {
        try {
            return customizer.includes(object);
        } catch (RuntimeException e) {
            throw CustomizerException.failed(customizer, "includes", e);
        }
    }

    /**
     * The operations in place of those that were found.
     *
     * @throws CustomizerException when one of them fails
     */
    public List<Operation> rewrite(List<Operation> found) {
        List<Operation> operations = List.copyOf(found);
        for (DiffCustomizer customizer : operations.isEmpty() ? List.<DiffCustomizer>of() : customizers) {
            operations = rewritten(customizer, operations);
        }
        return operations;
    }

    private static List<Operation> rewritten(DiffCustomizer customizer, List<Operation> operations) {
        List<Operation> rewritten;
        try {
            rewritten = customizer.rewrite(operations);
        } catch (RuntimeException e) {
            throw CustomizerException.failed(customizer, "rewrite", e);
        }
        if (rewritten == null || rewritten.stream().anyMatch(Objects::isNull)) {
            throw CustomizerException.gaveNull(customizer);
        }
        return List.copyOf(rewritten);
    }

    @Override
    public void close() {
        try {
            if (loader != null) {
                loader.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
