package dev.retort.generator.diff;

import static dev.retort.generator.diff.Scenario.between;
import static dev.retort.generator.diff.Scenario.column;
import static dev.retort.generator.diff.Scenario.enumType;
import static dev.retort.generator.diff.Scenario.name;
import static dev.retort.generator.diff.Scenario.schema;
import static dev.retort.generator.diff.Scenario.table;
import static dev.retort.generator.diff.Scenario.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropIndex;
import dev.retort.operation.ExistingValues;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnDiffTest {

    private static final QualifiedName T = name("t");
    private static final Column ID = column("id", "bigint").withNotNull(true);

    @Test
    void dropsAfterAdditions() {
        Column wide = column("a", "varchar(20)");
        Column wider = column("a", "varchar(30)").withNotNull(true);
        Column gone = column("gone", "text");
        Column fresh = column("fresh", "text");

        assertThat(between(table("t", ID, wide, gone), table("t", fresh, wider, ID)))
                .containsExactly(
                        new AlterColumn(T, wide, wider), new AddColumn(T, fresh), new DropColumn(T, "gone", gone));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timestamp | timestamp(6)",
                "timestamptz(6) | timestamptz",
                "time | time(6)",
                "interval(6) | interval"
            })
    void takesNoPrecisionAndSixDigitsForTheSame(String before, String after) {
        assertThat(between(table("t", column("c", before)), table("t", column("c", after))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"numeric(10,2) | 0 | 1", "varchar(9) | 'a' | 'b'", "geometry(Point,4326) | f() | g()"})
    void altersADefaultWhateverTheTypesModifier(String type, String before, String after) {
        Column column = column("c", type);

        assertThat(between(table("t", column.withDefault(before)), table("t", column.withDefault(after))))
                .containsExactly(new AlterColumn(T, column.withDefault(before), column.withDefault(after)));
    }

    @ParameterizedTest
    @CsvSource({"now(),CURRENT_TIMESTAMP", "transaction_timestamp(),now()"})
    void takesDefaultsThatMeanTheSameForTheSame(String before, String after) {
        Column column = column("c", "timestamptz");

        assertThat(between(table("t", column.withDefault(before)), table("t", column.withDefault(after))))
                .isEmpty();
    }

    @Test
    void leavesAloneWhatIsNoDifferenceWhereSomethingElseIs() {
        Column before = column("c", "timestamp").withDefault("now()");
        Column after =
                column("c", "timestamp(6)").withDefault("CURRENT_TIMESTAMP").withNotNull(true);

        assertThat(between(table("t", before), table("t", after)))
                .containsExactly(new AlterColumn(T, before, before.withNotNull(true)));
    }

    @Test
    void takesTheColumnsOfAPrimaryKeyForNotNull() {
        Table actual = table("t", ID).withPrimaryKey(PrimaryKey.of("t_pkey", List.of("id")));
        Table wanted = table("t", column("id", "bigint")).withPrimaryKey(PrimaryKey.of(null, List.of("id")));

        assertThat(between(actual, wanted)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "varchar(9) | integer | c::integer | -",
                "text | boolean | c::boolean | -",
                "integer | bigint | - | -",
                "integer | boolean | c::boolean | c::integer",
                "bigint | boolean | c::integer::boolean | c::integer::bigint",
                "uuid | bytea | pg_catalog.decode(pg_catalog.replace(c::text, '-', ''), 'hex') | pg_catalog.encode(c, 'hex')::uuid",
                "timestamp(6) | timestamptz(6) | - | -",
                "json | jsonb | - | -",
                "text | jsonb | c::jsonb | -",
                "varchar(9) | status | c::status | -",
                "status | text | - | c::status",
                "smallint | status | (pg_catalog.enum_range(NULL::status))[c OPERATOR(pg_catalog.+) 1] | pg_catalog.array_position(pg_catalog.enum_range(NULL::status), c) OPERATOR(pg_catalog.-) 1",
                "varchar(9) | varchar(9)[] | CASE WHEN c IS NOT NULL THEN ARRAY[c]::varchar(9)[] END | c[1]",
                "integer[] | text | - | c::integer[]",
                "integer[] | text[] | - | c::integer[]",
            })
    void saysHowAValueIsConvertedWherePostgresDoesNotKnow(String before, String after, String using, String back) {
        Column from = column("c", before);
        Column to = column("c", after);

        assertThat(between(
                        with(schema(table("t", from)), enumType("status", "a")),
                        with(schema(table("t", to)), enumType("status", "a"))))
                .containsExactly(new AlterColumn(T, from, to, ExistingValues.using(using), ExistingValues.using(back)));
    }

    @Test
    void letsGoOfASequenceBeforeItIsDroppedForAnIdentity() {
        Column serial = ID.withDefault("nextval('t_id_seq'::regclass)");
        Column identity = ID.withIdentity(Identity.byDefault(DataType.parse("bigint")));

        assertThat(between(table("t", serial), table("t", identity)))
                .containsExactly(new AlterColumn(T, serial, ID), new AlterColumn(T, ID, identity));
    }

    @Test
    void dropsAndAddsAColumnThatBecomesAGeneratedOneAndAllThatMentionsIt() {
        Column plain = column("total", "integer");
        Column computed = plain.withGenerated(new Generated("a + 1", true));
        Column a = column("a", "integer");
        UniqueConstraint unique = UniqueConstraint.of("t_a_total_key", List.of("a", "total"));
        CheckConstraint check = CheckConstraint.of("t_check", "total > a");
        Index index = Index.of("t_total_idx", List.of(IndexElement.expression("abs(total)")));
        Index other = Index.of("t_a_idx", List.of(IndexElement.column("a")));
        Table actual = table("t", a, plain)
                .withUniques(List.of(unique))
                .withChecks(List.of(check))
                .withIndexes(List.of(index, other));
        Table wanted = actual.withColumns(List.of(a, computed))
                .withUniques(List.of(unique.withName(null)))
                .withChecks(List.of(check.withName(null)));

        assertThat(between(actual, wanted))
                .containsExactly(
                        new DropIndex(T, "t_total_idx", index),
                        new DropConstraint(T, "t_a_total_key", unique),
                        new DropConstraint(T, "t_check", check),
                        new DropColumn(T, "total", plain),
                        new AddColumn(T, computed),
                        new AddConstraint(T, unique),
                        new AddConstraint(T, check),
                        new CreateIndex(T, index));
    }

    @Test
    void dropsAndAddsAGeneratedColumnAroundATypeChangeOfWhatItIsComputedFrom() {
        Column a = column("a", "integer");
        Column wider = column("a", "bigint");
        Column computed = column("b", "bigint").withGenerated(new Generated("a + 1", true));

        assertThat(between(table("t", a, computed), table("t", wider, computed)))
                .containsExactly(
                        new DropColumn(T, "b", computed), new AlterColumn(T, a, wider), new AddColumn(T, computed));
    }

    @Test
    void dropsTheExpressionOfAStoredColumnInPlace() {
        Column computed = column("b", "bigint").withGenerated(new Generated("a + 1", true));
        Column plain = column("b", "bigint");
        Column a = column("a", "integer");

        assertThat(between(table("t", a, computed), table("t", a, plain)))
                .containsExactly(new AlterColumn(T, computed, plain));
    }

    @Test
    void makesOperationsOfWhatPostgresWouldDropWithAColumnInSilence() {
        Column a = column("a", "integer");
        Column b = column("b", "integer");
        UniqueConstraint unique = UniqueConstraint.of("u", List.of("a", "b"));
        Index index = Index.of("i", List.of(IndexElement.column("a"))).withPredicate("b > 0");
        Table actual = table("t", a, b).withUniques(List.of(unique)).withIndexes(List.of(index));

        List<Operation> operations = between(actual, table("t", a));

        assertThat(operations)
                .containsExactly(
                        new DropIndex(T, "i", index), new DropConstraint(T, "u", unique), new DropColumn(T, "b", b));
    }
}
