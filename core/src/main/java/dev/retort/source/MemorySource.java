package dev.retort.source;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file that the compiler reads from memory, with the text that was read before. */
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
