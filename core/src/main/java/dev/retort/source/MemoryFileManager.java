package dev.retort.source;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps the compiler's output in memory, and records which source each class came from. */
final class MemoryFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    private final SortedMap<String, String> sources = new TreeMap<>();

    MemoryFileManager(StandardJavaFileManager files) {
        super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        if (sibling instanceof MemorySource source) {
            sources.put(className, source.file().name());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classes.put(className, bytes);
        return new MemoryClass(className, kind, bytes);
    }

    CompiledClasses compiled() {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        classes.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
        return new CompiledClasses(bytes, sources);
    }

    private static final class MemoryClass extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes;

        MemoryClass(String className, Kind kind, ByteArrayOutputStream bytes) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
            this.bytes = bytes;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
