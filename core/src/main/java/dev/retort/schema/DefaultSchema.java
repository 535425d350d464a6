package dev.retort.schema;

import java.util.List;

/**
 * Removes the default schema from the names of the objects in it, so that {@code public.users} and {@code users} are
 * the same table where {@code public} is the default. The texts of expressions do not change.
 */
final class DefaultSchema {

    private final String name;

    DefaultSchema(String name) {
        this.name = name;
    }

    Schema unqualify(Schema schema) {
        return new Schema(
                schema.namespaces().stream()
                        .filter(namespace -> !namespace.name().equals(name))
                        .toList(),
                schema.enums().stream().map(this::unqualify).toList(),
                schema.composites().stream().map(this::unqualify).toList(),
                schema.casts().stream().map(this::unqualify).toList(),
                schema.sequences().stream().map(this::unqualify).toList(),
                schema.tables().stream().map(this::unqualify).toList(),
                schema.views().stream().map(this::unqualify).toList());
    }

    private QualifiedName unqualify(QualifiedName object) {
        return object.unqualifiedIn(name);
    }

    private List<QualifiedName> unqualify(List<QualifiedName> objects) {
        return objects.stream().map(this::unqualify).toList();
    }

    private QualifiedName unqualifyType(QualifiedName type) {
        return DataType.ownName(type, name);
    }

    private List<QualifiedName> unqualifyType(List<QualifiedName> types) {
        return types.stream().map(this::unqualifyType).toList();
    }

    private DataType unqualify(DataType type) {
        return type.name().isInDefaultSchema()
                ? type
                : new DataType(unqualifyType(type.name()), type.modifier(), type.array());
    }

    private EnumType unqualify(EnumType type) {
        return new EnumType(unqualifyType(type.name()), type.labels(), type.comment());
    }

    private CompositeType unqualify(CompositeType type) {
        List<Attribute> attributes = type.attributes().stream()
                .map(attribute -> attribute.withType(unqualify(attribute.type())))
                .toList();
        return new CompositeType(unqualifyType(type.name()), attributes, type.comment());
    }

    private Cast unqualify(Cast cast) {
        return new Cast(unqualify(cast.source()), unqualify(cast.target()), cast.function(), cast.context());
    }

    private Sequence unqualify(Sequence sequence) {
        ColumnName owner = sequence.owner();
        return new Sequence(
                unqualify(sequence.name()),
                sequence.options(),
                owner == null ? null : new ColumnName(unqualify(owner.table()), owner.column()),
                sequence.comment());
    }

    private View unqualify(View view) {
        ViewUses uses = view.uses();
        return view.withName(unqualify(view.name()))
                .withUses(new ViewUses(
                        uses.columns().stream()
                                .map(column -> new ColumnName(unqualify(column.table()), column.column()))
                                .toList(),
                        unqualify(uses.relations()),
                        unqualifyType(uses.types()),
                        unqualifyType(uses.queryTypes()),
                        unqualify(uses.keys())));
    }

    private Table unqualify(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> column.withType(unqualify(column.type())))
                .toList();
        return new Table(
                unqualify(table.name()),
                columns,
                table.primaryKey(),
                table.uniques(),
                table.checks(),
                table.foreignKeys().stream().map(this::unqualify).toList(),
                table.indexes(),
                table.rowSecurity(),
                table.options(),
                table.comment());
    }

    private ForeignKey unqualify(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                unqualify(key.referencedTable()),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                key.matchFull(),
                key.deferrability(),
                key.validated(),
                key.comment());
    }
}
