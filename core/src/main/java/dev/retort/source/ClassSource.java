package dev.retort.source;

import java.io.IOException;
import java.util.List;

/**
 * The migrations among an application's classes, in a package and those below it.
 *
 * <p>They are found in folders and jars, also in jars within an executable jar, through the loader that has them.
 */
public final class ClassSource implements MigrationSource {

    private final String packageName;
    private final ClassLoader loader;

    /** The classes of that package which that loader knows. */
    public ClassSource(String packageName, ClassLoader loader) {
        this.packageName = packageName;
        this.loader = loader;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnreadableSourceException when there is no such package
     */
    @Override
    public List<LoadedMigration> load() {
        return MigrationClasses.load(names().stream().map(this::found).toList());
    }

    private List<String> names() {
        try {
            List<String> names = new PackageScan(packageName, loader).classNames();
            if (names.isEmpty()) {
                throw new UnreadableSourceException(
                        "package " + packageName,
                        "it has no class",
                        "see that its name is right and that the migrations are built into the application",
                        null);
            }
            return names;
        } catch (IOException e) {
            throw new UnreadableSourceException(
                    "package " + packageName, e.toString(), "look at the class path's files", e);
        }
    }

    private FoundClass found(String name) {
        try {
            return new FoundClass(Class.forName(name, false, loader), null);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new UnreadableSourceException(
                    "package " + packageName,
                    "class " + name + " cannot be loaded: " + e,
                    "see that all it uses is on the class path",
                    e);
        }
    }
}
