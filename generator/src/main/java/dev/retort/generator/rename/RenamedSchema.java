package dev.retort.generator.rename;

import dev.retort.operation.CreateSchema;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameEnumValue;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Cast;
import dev.retort.schema.ColumnName;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Applies renames to a schema: changes the names of objects and every text that mentions them. */
public final class RenamedSchema {

    private RenamedSchema() {}

    /**
     * The schema after renames and after the creation of the schemas that objects move to. Other operations have no
     * effect.
     */
    public static Schema after(Schema schema, List<Operation> operations) {
        Schema renamed = schema;
        for (Operation operation : operations) {
            renamed = operation.accept(new RenameVisitor(renamed));
        }
        return renamed;
    }

    private static final class RenameVisitor extends PartialVisitor<Schema> {

        private final Schema schema;

        RenameVisitor(Schema schema) {
            this.schema = schema;
        }

        @Override
        public Schema visit(CreateSchema create) {
            return withNamespace(schema, create.namespace());
        }

        @Override
        public Schema visit(RenameTable rename) {
            return renameTable(schema, rename.from(), rename.to());
        }

        @Override
        public Schema visit(RenameColumn rename) {
            return renameColumn(schema, rename);
        }

        @Override
        public Schema visit(RenameSequence rename) {
            return renameSequence(schema, rename.from(), rename.to());
        }

        @Override
        public Schema visit(RenameEnum rename) {
            return renameType(schema, rename.from(), rename.to());
        }

        @Override
        public Schema visit(RenameEnumValue rename) {
            return renameValue(schema, rename);
        }

        @Override
        public Schema visit(RenameConstraint rename) {
            return changeTable(
                    schema, rename.table(), table -> RenamedTable.constraint(table, rename.from(), rename.to()));
        }

        @Override
        public Schema visit(RenameIndex rename) {
            return changeTable(schema, rename.table(), table -> RenamedTable.index(table, rename.from(), rename.to()));
        }

        @Override
        protected Schema visitOther(Operation operation) {
            return schema;
        }
    }

    private static Schema withNamespace(Schema schema, Namespace namespace) {
        List<Namespace> namespaces = new ArrayList<>(schema.namespaces());
        namespaces.add(namespace);
        return schema.withNamespaces(namespaces);
    }

    private static Schema renameTable(Schema schema, QualifiedName from, QualifiedName to) {
        Schema moved = schema;
        for (Sequence sequence : schema.sequences()) {
            ColumnName owner = sequence.owner();
            QualifiedName target =
                    new QualifiedName(to.schema(), sequence.name().name());
            if (owner != null && owner.table().equals(from) && !target.equals(sequence.name())) {
                moved = renameSequence(moved, sequence.name(), target);
            }
        }
        List<Sequence> sequences = moved.sequences().stream()
                .map(sequence -> withOwner(
                        sequence, owner -> owner.table().equals(from) ? new ColumnName(to, owner.column()) : owner))
                .toList();
        UnaryOperator<QualifiedName> tables = name -> name.equals(from) ? to : name;
        return everyTable(
                withViews(
                        moved.withSequences(sequences),
                        view -> RenamedViews.after(
                                view, tables, column -> new ColumnName(tables.apply(column.table()), column.column()))),
                table -> RenamedTable.references(
                        table.name().equals(from) ? RenamedTable.named(table, to) : table, from, to));
    }

    private static Schema renameColumn(Schema schema, RenameColumn rename) {
        ColumnName from = new ColumnName(rename.table(), rename.from());
        ColumnName to = new ColumnName(rename.table(), rename.to());
        List<Sequence> sequences = schema.sequences().stream()
                .map(sequence -> withOwner(sequence, owner -> owner.equals(from) ? to : owner))
                .toList();
        return everyTable(
                withViews(
                        schema.withSequences(sequences),
                        view -> RenamedViews.after(
                                view, UnaryOperator.identity(), column -> column.equals(from) ? to : column)),
                table -> RenamedTable.referencedColumn(
                        table.name().equals(rename.table())
                                ? RenamedTable.column(table, rename.from(), rename.to())
                                : table,
                        rename.table(),
                        rename.from(),
                        rename.to()));
    }

    private static Schema renameSequence(Schema schema, QualifiedName from, QualifiedName to) {
        List<Sequence> sequences = schema.sequences().stream()
                .map(sequence -> sequence.name().equals(from)
                        ? new Sequence(to, sequence.options(), sequence.owner(), sequence.comment())
                        : sequence)
                .toList();
        UnaryOperator<String> change = sql -> RenamedSql.relation(sql, from, to);
        return everyTable(
                withViews(schema.withSequences(sequences), view -> RenamedViews.texts(view, change)),
                table -> RenamedTable.texts(table, change));
    }

    private static Schema renameType(Schema schema, QualifiedName from, QualifiedName to) {
        UnaryOperator<DataType> renamed =
                type -> type.name().equals(from) ? new DataType(to, type.modifier(), type.array()) : type;
        List<EnumType> enums = schema.enums().stream()
                .map(type -> type.name().equals(from) ? new EnumType(to, type.labels(), type.comment()) : type)
                .toList();
        List<Cast> casts = schema.casts().stream()
                .map(cast -> new Cast(
                        renamed.apply(cast.source()), renamed.apply(cast.target()), cast.function(), cast.context()))
                .toList();
        List<CompositeType> composites = schema.composites().stream()
                .map(type -> type.withAttributes(type.attributes().stream()
                        .map(attribute -> attribute.withType(renamed.apply(attribute.type())))
                        .toList()))
                .toList();
        UnaryOperator<String> change = sql -> RenamedSql.type(sql, from, to);
        return everyTable(
                withViews(
                        schema.withEnums(enums).withComposites(composites).withCasts(casts),
                        view -> RenamedViews.texts(
                                RenamedViews.afterType(view, name -> name.equals(from) ? to : name), change)),
                table -> RenamedTable.types(RenamedTable.texts(table, change), renamed));
    }

    private static Schema renameValue(Schema schema, RenameEnumValue rename) {
        List<EnumType> enums = schema.enums().stream()
                .map(type -> type.name().equals(rename.type())
                        ? new EnumType(
                                type.name(),
                                RenamedTable.replaced(type.labels(), rename.from(), rename.to()),
                                type.comment())
                        : type)
                .toList();
        UnaryOperator<String> change = sql -> RenamedSql.enumValue(sql, rename.type(), rename.from(), rename.to());
        return everyTable(
                withViews(schema.withEnums(enums), view -> RenamedViews.texts(view, change)),
                table -> RenamedTable.texts(table, change));
    }

    private static Sequence withOwner(Sequence sequence, UnaryOperator<ColumnName> change) {
        @Nullable ColumnName owner = sequence.owner();
        return owner == null ? sequence : sequence.withOwner(change.apply(owner));
    }

    private static Schema withViews(Schema schema, UnaryOperator<View> change) {
        return schema.withViews(schema.views().stream().map(change).toList());
    }

    private static Schema changeTable(Schema schema, QualifiedName name, UnaryOperator<Table> change) {
        return everyTable(schema, table -> table.name().equals(name) ? change.apply(table) : table);
    }

    private static Schema everyTable(Schema schema, UnaryOperator<Table> change) {
        return schema.withTables(schema.tables().stream().map(change).toList());
    }
}
