package dev.retort.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A class and, if known, the source file that it was compiled from. */
record FoundClass(Class<?> type, @Nullable Path file) {

    String where() {
        return file == null ? type.getName() : file.toString();
    }

    String describe() {
        return file == null ? "class " + type.getName() : "class " + type.getName() + " in " + file;
    }
}
