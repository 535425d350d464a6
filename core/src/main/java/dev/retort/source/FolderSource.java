package dev.retort.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder of Java sources, which are compiled in memory.
 *
 * <p>All sources of the folder and of those in it are compiled together; a class that is no migration may help others. A
 * folder that does not exist has no migrations.
 */
public final class FolderSource implements MigrationSource {

    private final Path folder;
    private final @Nullable ClassCache cache;
    private final ClassLoader parent;
    private final List<Path> classPath;
    private final SourceCompiler compiler;

    /**
     * A folder of sources.
     *
     * @param folder the folder
     * @param cache a folder of Retort's own, where compiled classes are kept for the next start; null to keep none
     * @param parent the loader that has Retort's classes, and what else the migrations use
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
     * @throws CompilationException when a source is wrong
     * @throws MissingCompilerException when the Java that runs has no compiler and the cache no classes
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
            cache.keep(fingerprint, compiled);
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
                        file.toString(), e.toString(), "see that all it uses is on the class path", e);
            }
        }
        return found;
    }
}
