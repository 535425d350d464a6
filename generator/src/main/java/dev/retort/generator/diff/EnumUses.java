package dev.retort.generator.diff;

import dev.retort.generator.diff.Pairing.Pair;
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

/** What has to be moved over when an enumerated type is made anew. */
final class EnumUses {

    private final QualifiedName type;

    EnumUses(QualifiedName type) {
        this.type = type;
    }

    /** The columns of that type before anything else has changed. */
    List<EnumUse> before(Schema actual) {
        return actual.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(this::isUse)
                        .map(column -> use(table, column, column.defaultSql())))
                .toList();
    }

    /** The columns of that type between what goes and what comes, when a default that changes is off. */
    List<EnumUse> throughout(TableChanges changes) {
        return changes.all().stream().flatMap(this::throughout).toList();
    }

    /** Those of the casts that are from or to that type. */
    List<Cast> casts(List<Cast> casts) {
        return casts.stream()
                .filter(cast -> cast.source().name().equals(type)
                        || cast.target().name().equals(type))
                .toList();
    }

    private Stream<EnumUse> throughout(TableChange change) {
        return change.columnChanges().columns().kept().stream()
                .filter(pair -> isUse(pair.before()))
                .map(pair -> use(change.actual(), pair.before(), defaultThroughout(pair)));
    }

    private static @Nullable String defaultThroughout(Pair<Column> pair) {
        return Defaults.same(pair.before().defaultSql(), pair.after().defaultSql())
                ? pair.before().defaultSql()
                : null;
    }

    private boolean isUse(Column column) {
        return column.type().name().equals(type);
    }

    private static EnumUse use(Table table, Column column, @Nullable String defaultSql) {
        return new EnumUse(
                new ColumnName(table.name(), column.name()), column.type().array(), defaultSql);
    }
}
