package dev.retort.source;

import java.util.SortedMap;

/** Loads compiled classes from memory, even if the parent has classes of the same names from an earlier build. */
final class MemoryClassLoader extends ClassLoader {

    private final CompiledClasses compiled;
    private final KeptChecksums checksums;

    MemoryClassLoader(CompiledClasses compiled, KeptChecksums checksums, ClassLoader parent) {
        super(parent);
        this.compiled = compiled;
        this.checksums = checksums;
    }

    /** The source file name of each class, by binary name. */
    SortedMap<String, String> sources() {
        return compiled.sources();
    }

    /** The checksums that are kept beside these classes. */
    KeptChecksums checksums() {
        return checksums;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!compiled.classes().containsKey(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = compiled.classes().get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
