package dev.retort.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A method holds 64 KB of bytecode and a class 65,535 constants, so that a long migration must be cut. */
class LongMigrationTest {

    private static final String CLASS = "M20261120_1130_Baseline";

    @Test
    void fifteenHundredOperationsCompileAndRecord() {
        List<Operation> operations = operations(500, 20);

        CompiledMigration migration = CompiledMigration.of(CLASS, source(operations));

        assertThat(operations).hasSize(1500);
        assertThat(migration.upgrade()).isEqualTo(operations);
        assertThat(migration.downgrade()).isEqualTo(written(inverse(operations)));
    }

    @Test
    void longMethodsCallPartsNamedByWhatTheyDo() {
        assertThat(source(operations(120, 3)))
                .contains("createTables1(op);", "createTables2(op);", "addForeignKeys1(op);", "dropTables2(op);")
                .contains("Creates 100 tables: table_0 to table_99.")
                .contains("private static void createTables1(Operations op) {");
    }

    @Test
    void tableOfTheMostColumnsThatPostgresqlTakesCompiles() {
        List<Operation> operations = operations(1, 1600);

        assertThat(CompiledMigration.of(CLASS, source(operations)).upgrade()).isEqualTo(operations);
    }

    @Test
    void baselineOfEighteenHundredTablesCompilesAndRecords() {
        List<Operation> operations = operations(1_800, 20);

        String source = source(operations);

        assertThat(source).contains("CreateTables1.createTables1(op);");
        assertThat(CompiledMigration.of(CLASS, source).upgrade()).isEqualTo(operations);
    }

    @Test
    void shortMigrationIsNotCut() {
        assertThat(source(operations(40, 3))).doesNotContain("private ");
    }

    private static String source(List<Operation> operations) {
        return MigrationWriter.write(new MigrationDraft(
                Drafts.revision("1975ea83b712", "Baseline"),
                "",
                CLASS,
                Drafts.body(operations),
                Drafts.body(inverse(operations))));
    }

    private static List<Operation> inverse(List<Operation> operations) {
        List<Operation> inverse =
                new ArrayList<>(operations.stream().map(Operation::inverse).toList());
        Collections.reverse(inverse);
        return inverse;
    }

    private static List<Operation> written(List<Operation> operations) {
        return operations.stream().map(Operation::abbreviated).toList();
    }

    private static List<Operation> operations(int tables, int columns) {
        Stream<Operation> created = IntStream.range(0, tables).mapToObj(i -> new CreateTable(table(i, columns)));
        Stream<Operation> keys = IntStream.range(0, tables).mapToObj(i -> {
            List<String> column = List.of("column_1_of_" + i);
            return new AddConstraint(name(i), ForeignKey.of("fk_" + i, column, name(i / 2), List.of("id")));
        });
        Stream<Operation> indexes = IntStream.range(0, tables)
                .mapToObj(i -> new CreateIndex(
                        name(i), Index.of("ix_" + i, List.of(IndexElement.column("column_1_of_" + i)))));
        return Stream.of(created, keys, indexes)
                .flatMap(operations -> operations)
                .toList();
    }

    private static Table table(int number, int columns) {
        Column id = Column.of("id", DataType.parse("bigint")).withNotNull(true);
        Stream<Column> others = IntStream.range(1, columns)
                .mapToObj(i -> Column.of("column_" + i + "_of_" + number, DataType.parse("varchar(" + i + ")"))
                        .withNotNull(true)
                        .withDefault("'" + i + "'::character varying"));
        return Table.of(name(number), Stream.concat(Stream.of(id), others).toList())
                .withPrimaryKey(PrimaryKey.of(null, List.of("id")));
    }

    private static QualifiedName name(int number) {
        return QualifiedName.of("table_" + number);
    }
}
