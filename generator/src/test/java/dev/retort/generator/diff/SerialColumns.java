package dev.retort.generator.diff;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import java.util.Optional;

/** Serial columns: an integer, a sequence that it owns, and a default that asks it. */
final class SerialColumns {

    private SerialColumns() {}

    static Schema added(Schema schema, QualifiedName table, String column) {
        DataType type = DataType.parse("integer");
        QualifiedName name = table.sibling(ConventionalName.sequence(table, column));
        Sequence sequence = new Sequence(name, SequenceOptions.defaults(type), new ColumnName(table, column), null);
        Table found = schema.table(table).orElseThrow();
        Schema withColumn = Tables.changed(
                schema,
                found,
                each -> Tables.withColumn(
                        each, Column.of(column, type).withNotNull(true).withDefault(nextval(name))));
        return SchemaGenerator.withSequences(
                withColumn, Tables.appended(withColumn.sequences(), Optional.of(sequence)));
    }

    static String nextval(QualifiedName sequence) {
        return "nextval(" + Identifiers.literal(Identifiers.quote(sequence)) + "::regclass)";
    }
}
