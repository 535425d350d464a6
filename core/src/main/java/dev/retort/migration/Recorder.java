package dev.retort.migration;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the operations in the order in which they are said. */
abstract class Recorder {

    private final List<Operation> recorded = new ArrayList<>();

    final List<Operation> recorded() {
        return List.copyOf(recorded);
    }

    final void add(Operation operation) {
        recorded.add(operation);
    }

    static QualifiedName name(String text) {
        return QualifiedName.parse(text);
    }

    static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
