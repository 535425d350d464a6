package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.ExistingValues;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlterColumnIT {

    private static final QualifiedName TABLE = QualifiedName.of("Odd \"t");
    private static final String NAME = "select";
    private static final DataType INTEGER = DataType.parse("integer");
    private static final DataType BIGINT = DataType.parse("bigint");
    private static final DataType TEXT = DataType.parse("text");
    private static final Column INT = Column.of(NAME, INTEGER);

    @RegisterExtension
    private final OperationBench bench = new OperationBench();

    /** Pairs of columns that differ in one property or in all. */
    private List<Column> variants() {
        SequenceOptions by50 = new SequenceOptions(INTEGER, 100, 50, 1, 90_000, 5, true);
        List<Column> variants = new ArrayList<>(List.of(
                INT,
                INT.withNotNull(true),
                INT.withDefault("0"),
                INT.withDefault("1").withNotNull(true).withComment("it's one"),
                INT.withType(BIGINT).withDefault("'5000000000'::bigint"),
                INT.withType(BIGINT).withNotNull(true).withIdentity(Identity.byDefault(BIGINT)),
                INT.withNotNull(true).withIdentity(Identity.byDefault(INTEGER)),
                INT.withNotNull(true).withIdentity(new Identity(true, by50)).withComment("numbered"),
                INT.withNotNull(true).withDefault("nextval('sq'::regclass)"),
                INT.withType(TEXT).withDefault("'7'::text"),
                INT.withType(TEXT).withCollation("\"C\""),
                INT.withType(DataType.parse("varchar(20)"))
                        .withCollation("\"POSIX\"")
                        .withNotNull(true),
                INT.withType(DataType.parse("integer[]")).withDefault("'{}'::integer[]"),
                INT.withType(DataType.parse("color")).withDefault("'1'::color"),
                INT.withGenerated(new Generated("(b + 1)", true)),
                INT.withGenerated(new Generated("(b + 2)", true)).withNotNull(true),
                INT.withType(BIGINT).withGenerated(new Generated("(b + 1)", true)),
                INT.withType(TEXT).withGenerated(new Generated("(b)::text", true))));
        if (bench.version().isAtLeast(18)) {
            variants.add(INT.withGenerated(new Generated("(b + 1)", false)));
            variants.add(INT.withGenerated(new Generated("(b + 3)", false)).withComment("virtual"));
        }
        return variants;
    }

    @Test
    void turnsEveryKindOfColumnIntoEveryOther() throws SQLException {
        List<Column> variants = variants();
        for (Column before : variants) {
            for (Column after : variants) {
                if (!before.equals(after)) {
                    check(before, after);
                }
            }
        }
    }

    private void check(Column before, Column after) throws SQLException {
        List<String> original = catalogWith(before);
        List<String> wanted = catalogWith(after);
        AlterColumn operation = new AlterColumn(
                TABLE,
                before,
                after,
                ExistingValues.using(using(before, after)),
                ExistingValues.using(using(after, before)));
        prepare(before);
        bench.run(operation);
        assertThat(bench.catalog()).as("%s", operation).isEqualTo(wanted);
        bench.run(operation.inverse());
        assertThat(bench.catalog()).as("inverse of %s", operation).isEqualTo(original);
        bench.rollBack();
    }

    private List<String> catalogWith(Column column) throws SQLException {
        prepare(column);
        List<String> catalog = bench.catalog();
        bench.rollBack();
        return catalog;
    }

    private void prepare(Column column) throws SQLException {
        bench.execute("create type color as enum ('1', '2'); create sequence sq; create table \"Odd \"\"t\" (b int)");
        bench.run(new AddColumn(TABLE, column));
    }

    /** Returns the USING expression that an author would write; none if PostgreSQL needs or accepts none. */
    private static @Nullable String using(Column before, Column after) {
        boolean toArray = after.type().array();
        boolean known = before.type().equals(after.type())
                || after.generated() != null
                || (isNumber(before) && isNumber(after))
                || (!toArray && !isEnum(after) && !isNumber(after));
        String value = before.type().array() ? "\"select\"[1]::text" : "\"select\"::text";
        return known ? null : (toArray ? "array[" + value + "]" : value) + "::" + after.type();
    }

    private static boolean isNumber(Column column) {
        return !column.type().array()
                && List.of("integer", "bigint").contains(column.type().name().name());
    }

    private static boolean isEnum(Column column) {
        return column.type().name().name().equals("color");
    }

    @Test
    void keepsTheRows() throws SQLException {
        bench.execute("create table t (b int, \"select\" text default 'x'); insert into t values (1, '10'), (2, '20')");
        Column before = INT.withType(TEXT).withDefault("'x'::text");
        Column after = INT.withType(BIGINT).withNotNull(true).withDefault("0");

        AlterColumn operation = new AlterColumn(
                QualifiedName.of("t"),
                before,
                after,
                ExistingValues.using("\"select\"::bigint"),
                ExistingValues.using("\"select\"::text"));
        bench.run(operation);
        assertThat(bench.value("select sum(\"select\") from t")).isEqualTo("30");
        bench.run(operation.inverse());
        assertThat(bench.value("select string_agg(\"select\", ',' order by b) from t"))
                .isEqualTo("10,20");
    }

    @Test
    void keepsTheValuesOfAGeneratedColumn() throws SQLException {
        bench.execute("create table t (b int, \"select\" int generated always as (b + 1) stored);"
                + "insert into t values (1), (2)");

        bench.run(new AlterColumn(QualifiedName.of("t"), INT.withGenerated(new Generated("(b + 1)", true)), INT));

        assertThat(bench.value("select sum(\"select\") from t")).isEqualTo("5");
    }

    @Test
    void numbersNewRowsAfterTheOldOnes() throws SQLException {
        bench.execute("create table t (b int, \"select\" serial); insert into t (b) select generate_series(1, 5)");
        Column serial = INT.withNotNull(true).withDefault("nextval('t_select_seq'::regclass)");
        Column identity = INT.withNotNull(true).withIdentity(Identity.byDefault(INTEGER));
        QualifiedName table = QualifiedName.of("t");

        bench.run(new AlterColumn(table, serial, identity));
        assertThat(insert()).isEqualTo("6");
        bench.run(new AlterColumn(table, identity, serial));
        assertThat(insert()).isEqualTo("7");
        bench.run(new AlterColumn(table, serial, serial.withDefault(null)));
        bench.execute("insert into t values (1, 100)");
        bench.run(new AlterColumn(table, serial.withDefault(null), identity));
        assertThat(insert()).isEqualTo("101");
    }

    @Test
    void numbersTheRowsOfAnEmptyTableFromTheStart() throws SQLException {
        bench.execute("create table t (b int, \"select\" int)");

        bench.run(new AlterColumn(
                QualifiedName.of("t"),
                INT,
                INT.withNotNull(true).withIdentity(new Identity(false, SequenceOptions.ascending(INTEGER, 10, 5)))));

        assertThat(insert()).isEqualTo("10");
        assertThat(insert()).isEqualTo("15");
    }

    @Test
    void neverSetsASharedSequenceBack() throws SQLException {
        bench.execute("create sequence sq start 500; create table t (b int, \"select\" int not null);"
                + "insert into t values (1, 3)");

        bench.run(new AlterColumn(
                QualifiedName.of("t"),
                INT.withNotNull(true),
                INT.withNotNull(true).withDefault("nextval('sq'::regclass)")));

        assertThat(insert()).isEqualTo("501");
    }

    private String insert() throws SQLException {
        return bench.value("insert into t (b) values (0) returning \"select\"");
    }
}
