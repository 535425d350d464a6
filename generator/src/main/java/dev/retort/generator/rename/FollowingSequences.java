package dev.retort.generator.rename;

import dev.retort.schema.ColumnName;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sequences that are named after a table or column which is renamed: PostgreSQL's of a serial column, and Hibernate's
 * {@code table_seq}. One that was made anew instead would begin to count from the start.
 */
final class FollowingSequences {

    private FollowingSequences() {}

    static void add(ResolvedRename resolved, Schema actual, Schema wanted) {
        for (Sequence sequence : actual.sequences()) {
            boolean decided = resolved.sequences().containsKey(sequence.name());
            boolean stays = wanted.sequence(sequence.name()).isPresent();
            if (!decided && !stays) {
                after(resolved, sequence)
                        .filter(name -> wanted.sequence(name).isPresent())
                        .filter(name -> actual.sequence(name).isEmpty())
                        .ifPresent(name -> resolved.sequences().put(sequence.name(), name));
            }
        }
    }

    private static Optional<QualifiedName> after(ResolvedRename resolved, Sequence sequence) {
        ColumnName owner = sequence.owner();
        return owner == null
                ? ofTable(resolved, sequence.name())
                : Stream.of(owner)
                        .filter(column ->
                                sequence.name().equals(column.table().sibling(serial(column.table(), column.column()))))
                        .map(column -> {
                            QualifiedName table = resolved.tableAfter(column.table());
                            return table.sibling(serial(table, resolved.columnAfter(column.table(), column.column())));
                        })
                        .findFirst();
    }

    private static Optional<QualifiedName> ofTable(ResolvedRename resolved, QualifiedName sequence) {
        return resolved.tables().entrySet().stream()
                .filter(rename -> sequence.equals(hibernates(rename.getKey())))
                .map(rename -> hibernates(rename.getValue()))
                .findFirst();
    }

    private static String serial(QualifiedName table, String column) {
        return ConventionalName.sequence(table, column);
    }

    private static QualifiedName hibernates(QualifiedName table) {
        return table.sibling(ConventionalName.truncate(table.name() + "_seq"));
    }
}
