package dev.retort.generator.review;

import dev.retort.generator.note.Note;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A default that is one moment for all rows, where the entities say now. */
final class FrozenDefaultHazard extends Hazard {

    private final Set<ColumnName> frozen;

    FrozenDefaultHazard(Set<ColumnName> frozen) {
        this.frozen = frozen;
    }

    @Override
    public List<Finding> visit(CreateTable operation) {
        return found(operation.table().name(), operation.table().columns().stream());
    }

    @Override
    public List<Finding> visit(AddColumn operation) {
        return found(operation.table(), Stream.of(operation.column()));
    }

    @Override
    public List<Finding> visit(AlterColumn operation) {
        boolean sets = !Objects.equals(
                operation.before().defaultSql(), operation.after().defaultSql());
        return sets ? found(operation.table(), Stream.of(operation.after())) : List.of();
    }

    private List<Finding> found(QualifiedName table, Stream<Column> columns) {
        return columns.filter(column -> column.defaultSql() != null)
                .filter(column -> frozen.contains(new ColumnName(table, column.name())))
                .map(column -> new Finding(
                        Note.Level.WARNING,
                        "The default of " + table + "." + column.name() + " is one moment for all rows to come: the"
                                + " entities say 'now' as a literal, which is worked out only once. now() is what"
                                + " changes."))
                .toList();
    }
}
