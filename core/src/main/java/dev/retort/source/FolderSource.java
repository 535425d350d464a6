package dev.retort.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder with Java sources, which are compiled in memory.
 *
 * <p>All sources in the folder and its subfolders are compiled together, so migrations may use helper classes among
 * them. A folder that does not exist contains no migrations.
 */
public final class FolderSource implements MigrationSource {

    private final Path folder;
    private final @Nullable ClassCache cache;
    private final ClassLoader parent;
    private final List<Path> classPath;
    private final SourceCompiler compiler;

    /**
     * Creates a source for a folder.
     *
     * @param folder the folder
     * @param cache the folder of Retort's class cache; null to compile at every start
     * @param parent the class loader for Retort's classes and everything else that the migrations use
     */
    public FolderSource(Path folder, @Nullable Path cache, ClassLoader parent) {
        this(folder, cache, parent, CompileClassPath.of(parent));
    }

    private FolderSource(Path folder, @Nullable Path cache, ClassLoader parent, List<Path> classPath) {
        this(folder, cache, parent, classPath, new SystemCompiler(folder, classPath));
    }

    FolderSource(Path folder, @Nullable Path cache, ClassLoader parent, List<Path> classPath, SourceCompiler compiler) {
        this.folder = folder;
        this.cache = cache == null ? null : new ClassCache(cache);
        this.parent = parent;
        this.classPath = classPath;
        this.compiler = compiler;
    }

    /**
     * {@inheritDoc}
     *
     * @throws CompilationException if a source does not compile
     * @throws MissingCompilerException if the sources are not in the cache and this Java has no compiler
     */
    @Override
    public List<LoadedMigration> load() {
        List<SourceFile> sources = SourceFolder.read(folder);
        return sources.isEmpty() ? List.of() : MigrationClasses.load(classes(compiled(sources)));
    }

    private CompiledClasses compiled(List<SourceFile> sources) {
        if (cache == null) {
            return compiler.compile(sources);
        }
        String fingerprint = Fingerprint.of(sources, classPath);
        return cache.find(fingerprint).orElseGet(() -> {
            CompiledClasses compiled = compiler.compile(sources);
            cache.store(fingerprint, compiled);
            return compiled;
        });
    }

    private List<FoundClass> classes(CompiledClasses compiled) {
        ClassLoader loader = new MemoryClassLoader(compiled, parent);
        List<FoundClass> found = new ArrayList<>();
        for (Map.Entry<String, String> entry : compiled.sources().entrySet()) {
            Path file = folder.resolve(entry.getValue());
            try {
                found.add(new FoundClass(Class.forName(entry.getKey(), false, loader), file));
            } catch (ClassNotFoundException | LinkageError e) {
                throw new UnreadableSourceException(
                        file.toString(), e.toString(), "check that the classes it uses are on the class path", e);
            }
        }
        return found;
    }
}
