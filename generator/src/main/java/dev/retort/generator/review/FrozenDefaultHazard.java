package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
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

/** Defaults that the entities write as the literal 'now', which PostgreSQL evaluates only once. */
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
                .flatMap(column -> Finding.warning(
                        HazardName.FIXES_DEFAULT,
                        "Fixed default: PostgreSQL evaluates the literal 'now' once, so every new"
                                + " row gets the same time in " + table + "." + column.name()
                                + ". For the time of the insert, use now() in the entity.")
                        .stream())
                .toList();
    }
}
