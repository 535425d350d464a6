package dev.retort.generator.diff;

import dev.retort.operation.EnumAttribute;
import dev.retort.operation.EnumUse;
import dev.retort.schema.Cast;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns, attributes and casts that depend on a type that is rebuilt. A composite type holds the type in an
 * attribute, or in an attribute of an attribute.
 */
final class EnumUses {

    private final QualifiedName type;
    private final List<CompositeType> composites;
    private final Set<QualifiedName> holders;

    private EnumUses(QualifiedName type, List<CompositeType> composites) {
        this.type = type;
        this.composites = composites;
        this.holders = holders(type, composites);
    }

    /** Returns the dependents of a type, those within these composite types included. */
    static EnumUses of(QualifiedName type, List<CompositeType> composites) {
        return new EnumUses(type, composites);
    }

    /** Returns the dependents of a composite type. */
    static EnumUses of(QualifiedName type) {
        return new EnumUses(type, List.of());
    }

    /** Returns the composite types that hold the type. */
    Set<QualifiedName> holders() {
        return holders;
    }

    /** Returns the attributes of the type. */
    List<EnumAttribute> attributes() {
        return composites.stream()
                .flatMap(composite -> composite.attributes().stream()
                        .filter(attribute -> attribute.type().name().equals(type))
                        .map(attribute -> new EnumAttribute(
                                composite.name(),
                                attribute.name(),
                                attribute.type().array())))
                .toList();
    }

    private static Set<QualifiedName> holders(QualifiedName type, List<CompositeType> composites) {
        Set<QualifiedName> held = new HashSet<>(Set.of(type));
        boolean more = true;
        while (more) {
            more = composites.stream()
                    .filter(composite -> composite.attributes().stream()
                            .anyMatch(
                                    attribute -> held.contains(attribute.type().name())))
                    .map(composite -> held.add(composite.name()))
                    .reduce(false, Boolean::logicalOr);
        }
        held.remove(type);
        return Set.copyOf(held);
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
        return column.type().name().equals(type)
                || holders.contains(column.type().name());
    }

    private EnumUse use(Table table, Column column, @Nullable String defaultSql) {
        QualifiedName own = column.type().name();
        return new EnumUse(
                new ColumnName(table.name(), column.name()),
                column.type().array(),
                defaultSql,
                own.equals(type) ? null : own);
    }
}
