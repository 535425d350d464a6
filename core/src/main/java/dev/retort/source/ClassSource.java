package dev.retort.source;

import dev.retort.PublicApi;
import java.io.IOException;
import java.util.List;

/**
 * The migrations among the classes of an application, in a package and its subpackages.
 *
 * <p>The scan covers folders and jars, including jars within an executable jar, as far as the class loader reads them.
 */
@PublicApi
public final class ClassSource implements MigrationSource {

    private final String packageName;
    private final ClassLoader loader;

    /**
     * Creates a source of the application's classes in that package. They are loaded by the context class loader of the
     * thread; if that finds none, as in a thread of the common pool, they are loaded by Retort's own class loader.
     */
    public static ClassSource of(String packageName) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassSource own = new ClassSource(packageName, ClassSource.class.getClassLoader());
        if (context == null) {
            return own;
        }
        ClassSource first = new ClassSource(packageName, context);
        return first.classNames().isEmpty() && !own.classNames().isEmpty() ? own : first;
    }

    /** Creates a source of the classes in that package, loaded by that class loader. */
    public ClassSource(String packageName, ClassLoader loader) {
        this.packageName = packageName;
        this.loader = loader;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnreadableSourceException if the package does not exist
     */
    @Override
    public List<LoadedMigration> load() {
        return MigrationClasses.load(
                requireNames().stream().map(name -> load(name, place(), loader)).toList());
    }

    /**
     * Returns the names of all classes in the package, whether they are migrations or not, in alphabetical order. The
     * list is empty if the package does not exist.
     */
    public List<String> classNames() {
        try {
            return new PackageScan(packageName, loader).classNames();
        } catch (IOException e) {
            throw new UnreadableSourceException(place(), e.toString(), "check the files of the class path", e);
        }
    }

    private List<String> requireNames() {
        List<String> names = classNames();
        if (names.isEmpty()) {
            throw new UnreadableSourceException(
                    place(),
                    "it contains no classes",
                    "check its name, and that the application contains the migrations",
                    null);
        }
        return names;
    }

    private String place() {
        return "package " + packageName;
    }

    /** Loads a class without initializing it, so that a class that is no migration runs no code. */
    static FoundClass load(String name, String place, ClassLoader loader) {
        try {
            return new FoundClass(Class.forName(name, false, loader), null);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new UnreadableSourceException(
                    place,
                    "class " + name + " cannot be loaded: " + e,
                    "check that the classes it uses are on the class path",
                    e);
        }
    }
}
