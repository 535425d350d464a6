package dev.retort.generator.diff;

import dev.retort.operation.EnumUse;
import dev.retort.schema.Cast;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the columns and casts that depend on an enumerated type that is rebuilt. */
final class EnumUses {

    private final QualifiedName type;

    EnumUses(QualifiedName type) {
        this.type = type;
    }

    /** The columns of the type before all other changes. */
    List<EnumUse> before(Schema actual) {
        return actual.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(this::isUse)
                        .map(column -> use(table, column, column.defaultSql())))
                .toList();
    }

    /** The columns of the type at the time of the rebuild. A default that changes is already dropped by then. */
    List<EnumUse> duringRebuild(TableChanges changes) {
        return changes.all().stream().flatMap(this::usesIn).toList();
    }

    /** Selects the casts from or to the type. */
    List<Cast> casts(List<Cast> casts) {
        return casts.stream()
                .filter(cast -> cast.source().name().equals(type)
                        || cast.target().name().equals(type))
                .toList();
    }

    private Stream<EnumUse> usesIn(TableChange change) {
        return change.columnChanges().onBothSides().stream()
                .filter(column -> column.isKept() && isUse(column.before()))
                .map(column -> use(change.actual(), column.before(), unchangedDefault(column)));
    }

    private static @Nullable String unchangedDefault(ColumnChange column) {
        String before = column.before().defaultSql();
        return Defaults.same(before, column.after().defaultSql()) ? before : null;
    }

    private boolean isUse(Column column) {
        return column.type().name().equals(type);
    }

    private static EnumUse use(Table table, Column column, @Nullable String defaultSql) {
        return new EnumUse(
                new ColumnName(table.name(), column.name()), column.type().array(), defaultSql);
    }
}
