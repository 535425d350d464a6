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

    /**
     * The classes of that package which the application has: those of the thread's context class loader, or where that
     * knows none, as in a thread of the common pool, those of the loader that has Retort.
     */
    public static ClassSource of(String packageName) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassSource own = new ClassSource(packageName, ClassSource.class.getClassLoader());
        if (context == null) {
            return own;
        }
        ClassSource first = new ClassSource(packageName, context);
        return first.scan().isEmpty() && !own.scan().isEmpty() ? own : first;
    }

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
        List<String> names = scan();
        if (names.isEmpty()) {
            throw new UnreadableSourceException(
                    "package " + packageName,
                    "it has no class",
                    "see that its name is right and that the migrations are built into the application",
                    null);
        }
        return names;
    }

    private List<String> scan() {
        try {
            return new PackageScan(packageName, loader).classNames();
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
