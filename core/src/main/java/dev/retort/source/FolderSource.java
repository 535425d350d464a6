package dev.retort.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        return sources.isEmpty() ? List.of() : MigrationClasses.load(classes(loader(sources)));
    }

    private MemoryClassLoader loader(List<SourceFile> sources) {
        if (cache == null) {
            return new MemoryClassLoader(compiler.compile(sources), KeptChecksums.NONE, parent);
        }
        String fingerprint = Fingerprint.of(sources, classPath);
        CompiledClasses compiled = cache.find(fingerprint).orElseGet(() -> {
            CompiledClasses fresh = compiler.compile(sources);
            cache.store(fingerprint, fresh);
            return fresh;
        });
        return new MemoryClassLoader(compiled, KeptChecksums.in(cache.checksums(fingerprint), compiled), parent);
    }

    private List<FoundClass> classes(MemoryClassLoader loader) {
        List<FoundClass> found = new ArrayList<>();
        loader.sources().forEach((name, source) -> {
            Path file = folder.resolve(source);
            try {
                found.add(new FoundClass(Class.forName(name, false, loader), file));
            } catch (ClassNotFoundException | LinkageError e) {
                throw new UnreadableSourceException(
                        file.toString(), e.toString(), "check that the classes it uses are on the class path", e);
            }
        });
        return found;
    }
}
