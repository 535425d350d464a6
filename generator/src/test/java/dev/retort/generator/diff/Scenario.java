package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Cast;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;

/** Schemas in few words, and the difference between two of them with the laws that hold without a server. */
final class Scenario {

    private Scenario() {}

    /** The difference; neither side differs from itself, and each operation is the inverse of its inverse. */
    static List<Operation> between(Schema actual, Schema wanted) {
        List<Operation> operations = SchemaDiff.between(actual, wanted);
        assertThat(SchemaDiff.between(actual, actual)).isEmpty();
        assertThat(SchemaDiff.between(wanted, wanted)).isEmpty();
        for (Operation operation : operations) {
            assertThat(operation.inverse().inverse()).isEqualTo(operation);
        }
        return operations;
    }

    /** The difference between two states of one table. */
    static List<Operation> between(Table actual, Table wanted) {
        return between(schema(actual), schema(wanted));
    }

    static Schema schema(Table... tables) {
        return Schema.EMPTY.withTables(List.of(tables));
    }

    static Schema with(Schema schema, EnumType... enums) {
        return new Schema(
                schema.namespaces(),
                List.of(enums),
                schema.composites(),
                schema.casts(),
                schema.sequences(),
                schema.tables(),
                schema.views());
    }

    static Schema with(Schema schema, Cast... casts) {
        return new Schema(
                schema.namespaces(),
                schema.enums(),
                schema.composites(),
                List.of(casts),
                schema.sequences(),
                schema.tables(),
                schema.views());
    }

    static Schema with(Schema schema, Sequence... sequences) {
        return new Schema(
                schema.namespaces(),
                schema.enums(),
                schema.composites(),
                schema.casts(),
                List.of(sequences),
                schema.tables(),
                schema.views());
    }

    static Schema with(Schema schema, Namespace... namespaces) {
        return new Schema(
                List.of(namespaces),
                schema.enums(),
                schema.composites(),
                schema.casts(),
                schema.sequences(),
                schema.tables(),
                schema.views());
    }

    static EnumType enumType(String name, String... labels) {
        return new EnumType(QualifiedName.parse(name), List.of(labels), null);
    }

    static Table table(String name, Column... columns) {
        return Table.of(QualifiedName.parse(name), List.of(columns));
    }

    static Column column(String name, String type) {
        return Column.of(name, DataType.parse(type));
    }

    static QualifiedName name(String name) {
        return QualifiedName.parse(name);
    }
}
