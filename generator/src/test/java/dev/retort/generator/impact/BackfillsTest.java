package dev.retort.generator.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.rename.RenamedSchema;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropColumn;
import dev.retort.operation.ExistingValues;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackfillsTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final ColumnName EMAIL = new ColumnName(USERS, "email");
    private static final Column ID = Column.of("id", DataType.parse("bigint"));
    private static final Column NULLABLE = Column.of("email", DataType.parse("text"));
    private static final Column REQUIRED = NULLABLE.withNotNull(true);
    private static final RowFacts ROWS = new RowFacts(Map.of(USERS, 1200L), Set.of(EMAIL));

    @Test
    void asksForTheValueOfARequiredColumnWhereTheTableHasRows() {
        List<Operation> operations = filled(table(), table(REQUIRED), ROWS, Map.of());

        assertThat(operations).containsExactly(new AddColumn(USERS, REQUIRED, Backfill.NEEDED));
        assertThat(Backfills.needed(operations)).containsExactly(EMAIL);
    }

    @Test
    void asksNothingWhereThereAreNoRowsOrADefault() {
        Column withDefault = REQUIRED.withDefault("'x'::text");

        assertThat(filled(table(), table(REQUIRED), RowFacts.NONE, Map.of()))
                .containsExactly(new AddColumn(USERS, REQUIRED));
        assertThat(filled(table(), table(withDefault), ROWS, Map.of()))
                .containsExactly(new AddColumn(USERS, withDefault));
    }

    @Test
    void takesTheDefaultForRowsWithNulls() {
        Column withDefault = REQUIRED.withDefault("'x'::text");

        assertThat(filled(table(NULLABLE), table(withDefault), ROWS, Map.of()))
                .containsExactly(new AlterColumn(
                        USERS,
                        NULLABLE,
                        withDefault,
                        ExistingValues.CAST.withBackfill(Backfill.of("'x'::text")),
                        ExistingValues.CAST));
    }

    @Test
    void takesTheAnswer() {
        assertThat(filled(table(), table(REQUIRED), ROWS, Map.of(EMAIL, "lower(name)")))
                .containsExactly(new AddColumn(USERS, REQUIRED, Backfill.of("lower(name)")));
        assertThat(filled(table(NULLABLE), table(REQUIRED), RowFacts.NONE, Map.of(EMAIL, "''")))
                .containsExactly(new AlterColumn(
                        USERS,
                        NULLABLE,
                        REQUIRED,
                        ExistingValues.CAST.withBackfill(Backfill.of("''")),
                        ExistingValues.CAST));
    }

    @Test
    void letsADroppedColumnComeBackWithANeutralValue() {
        List<Operation> operations = filled(table(REQUIRED), table(), ROWS, Map.of());

        assertThat(operations.get(0).inverse()).isEqualTo(new AddColumn(USERS, REQUIRED, Backfill.of("''")));
        assertThat(operations.get(0).inverse().inverse()).isEqualTo(operations.get(0));
    }

    @Test
    void fillsNullsOnTheWayBackOfAColumnThatTakesThem() {
        assertThat(filled(table(REQUIRED), table(NULLABLE), ROWS, Map.of()))
                .containsExactly(new AlterColumn(
                        USERS,
                        REQUIRED,
                        NULLABLE,
                        ExistingValues.CAST,
                        ExistingValues.CAST.withBackfill(Backfill.of("''"))));
    }

    @Test
    void hasNoNeutralValueWhereOneWouldBeWrong() {
        Table pointing =
                table(REQUIRED).withForeignKeys(List.of(ForeignKey.of("fk", List.of("email"), USERS, List.of("id"))));
        Table checked = table(REQUIRED).withChecks(List.of(CheckConstraint.of("c", "email ~~ '%@%'::text")));

        assertThat(NeutralValue.of(pointing, REQUIRED)).isEmpty();
        assertThat(NeutralValue.of(checked, REQUIRED)).isEmpty();
        assertThat(NeutralValue.of(checked, ID)).contains("0");
    }

    @Test
    void makesADistinctValueWhereTheColumnIsUnique() {
        Table unique = table(REQUIRED, ID)
                .withUniques(
                        List.of(UniqueConstraint.of("u", List.of("email")), UniqueConstraint.of("v", List.of("id"))));

        assertThat(NeutralValue.of(unique, REQUIRED)).contains("gen_random_uuid()::text");
        assertThat(NeutralValue.of(unique, NULLABLE.withType(DataType.parse("varchar(20)"))))
                .isEmpty();
        assertThat(NeutralValue.of(unique, ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "bigint; 0",
                "numeric(10,2); 0",
                "boolean; false",
                "timestamptz(6); 'epoch'",
                "uuid; gen_random_uuid()",
                "text[]; '{}'",
                "jsonb; '{}'",
                "bit(8); 0::bit(8)",
                "interval second(6); '0'",
                "varchar(9); ''"
            })
    void knowsANeutralValueOfType(String type, String value) {
        assertThat(NeutralValue.of(table(), Column.of("c", DataType.parse(type))))
                .contains(value);
    }

    @Test
    void knowsNoNeutralValueOfAnEnum() {
        assertThat(NeutralValue.of(table(), Column.of("c", DataType.parse("mood"))))
                .isEmpty();
    }

    @Test
    void refusesAnAnswerThatNothingAsksFor() {
        assertThatThrownBy(() -> filled(table(), table(NULLABLE), ROWS, Map.of(new ColumnName(USERS, "mail"), "''")))
                .isInstanceOfSatisfying(
                        UnknownBackfillException.class,
                        e -> assertThat(e.column().column()).isEqualTo("mail"));
    }

    /** The old column of a replaced key has a temporary name when it is dropped, and zeros would not be unique. */
    @Test
    void asksForTheOldValuesOfAReplacedKey() {
        PrimaryKey key = PrimaryKey.of("users_pkey", List.of("id"));
        Schema actual =
                Schema.EMPTY.withTables(List.of(table(ID.withNotNull(true)).withPrimaryKey(key)));
        Column uuid = ID.withNotNull(true).withType(DataType.parse("uuid"));
        List<Operation> operations = SchemaDiff.between(
                actual, Schema.EMPTY.withTables(List.of(table(uuid).withPrimaryKey(key))));

        List<Operation> filled = Backfills.in(
                operations,
                RenamedSchema.after(actual, operations),
                ROWS,
                Map.of(new ColumnName(USERS, "id"), "gen_random_uuid()"));

        assertThat(Operation.select(filled, AddColumn.class))
                .containsExactly(new AddColumn(USERS, uuid, Backfill.of("gen_random_uuid()")));
        assertThat(Operation.select(filled, DropColumn.class)).singleElement().satisfies(drop -> {
            assertThat(drop.column()).isEqualTo("id_old");
            assertThat(drop.backfill()).isEqualTo(Backfill.NEEDED);
        });
    }

    private static List<Operation> filled(Table before, Table after, RowFacts rows, Map<ColumnName, String> answers) {
        Schema actual = Schema.EMPTY.withTables(List.of(before));
        List<Operation> operations = SchemaDiff.between(actual, Schema.EMPTY.withTables(List.of(after)));
        return Backfills.in(operations, actual, rows, answers);
    }

    private static Table table(Column... columns) {
        return Table.of(USERS, List.of(columns));
    }
}
