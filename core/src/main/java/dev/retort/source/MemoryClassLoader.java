package dev.retort.source;

/** Loads compiled classes from memory, even if the parent has classes of the same names from an earlier build. */
final class MemoryClassLoader extends ClassLoader {

    private final CompiledClasses compiled;

    MemoryClassLoader(CompiledClasses compiled, ClassLoader parent) {
        super(parent);
        this.compiled = compiled;
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
