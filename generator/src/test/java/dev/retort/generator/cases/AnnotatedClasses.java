package dev.retort.generator.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The entities among compiled classes, as an application would list them. */
public final class AnnotatedClasses {

    private AnnotatedClasses() {}

    /** Those of one folder of the classes and of the folders in it. */
    public static List<Class<?>> in(Path classes, String folder, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve(folder))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
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
