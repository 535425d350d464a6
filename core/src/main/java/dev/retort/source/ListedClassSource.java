package dev.retort.source;

import dev.retort.PublicApi;
import java.util.List;

/**
 * The migrations among classes that are listed by name, for an application whose packages cannot be scanned, such as a
 * native image.
 */
@PublicApi
public final class ListedClassSource implements MigrationSource {

    private final List<String> classNames;
    private final ClassLoader loader;

    /** Creates a source of these classes, loaded by that class loader. */
    public ListedClassSource(List<String> classNames, ClassLoader loader) {
        this.classNames = List.copyOf(classNames);
        this.loader = loader;
    }

    @Override
    public List<LoadedMigration> load() {
        return MigrationClasses.load(classNames.stream()
                .map(name -> ClassSource.load(name, "the list of classes", loader))
                .toList());
    }
}
