package dev.retort.source;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source for the compiler, as it was when it was read. */
final class MemorySource extends SimpleJavaFileObject {

    private final SourceFile file;

    MemorySource(SourceFile file) {
        super(uri(file), Kind.SOURCE);
        this.file = file;
    }

    SourceFile file() {
        return file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.text();
    }

    private static URI uri(SourceFile file) {
        return file.path().toAbsolutePath().toUri();
    }
}
