package dev.retort.testing;

import dev.retort.migration.Operations;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateType;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Builds a schema from the operations that create its objects, so that a test writes it as a migration does. */
public final class RecordedSchema {

    private final List<Namespace> namespaces = new ArrayList<>();
    private final List<EnumType> enums = new ArrayList<>();
    private final List<CompositeType> composites = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final SortedMap<QualifiedName, Table> tables = new TreeMap<>();

    private RecordedSchema() {}

    /** Returns what the operations create: schemas, types, sequences, tables and indexes. */
    public static Schema of(Consumer<Operations> migration) {
        RecordedSchema recorded = new RecordedSchema();
        Add add = recorded.new Add();
        Operations.record(migration).forEach(operation -> operation.accept(add));
        return new Schema(
                recorded.namespaces,
                recorded.enums,
                recorded.composites,
                List.of(),
                recorded.sequences,
                List.copyOf(recorded.tables.values()),
                List.of());
    }

    /** Adds the object that an operation creates, and returns whether it did. */
    private final class Add extends PartialVisitor<Boolean> {

        @Override
        public Boolean visit(CreateSchema operation) {
            return namespaces.add(operation.namespace());
        }

        @Override
        public Boolean visit(CreateEnum operation) {
            return enums.add(operation.type());
        }

        @Override
        public Boolean visit(CreateType operation) {
            return composites.add(operation.type());
        }

        @Override
        public Boolean visit(CreateSequence operation) {
            return sequences.add(operation.sequence());
        }

        @Override
        public Boolean visit(CreateTable operation) {
            return tables.put(operation.table().name(), operation.table()) == null;
        }

        @Override
        public Boolean visit(CreateIndex operation) {
            return tables.computeIfPresent(operation.table(), (name, table) -> with(table, operation.index())) != null;
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            throw new IllegalArgumentException("not part of a recorded schema: " + operation);
        }
    }

    private static Table with(Table table, Index index) {
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.add(index);
        return table.withIndexes(indexes);
    }
}
