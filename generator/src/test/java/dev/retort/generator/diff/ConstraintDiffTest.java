package dev.retort.generator.diff;

import static dev.retort.generator.diff.Scenario.between;
import static dev.retort.generator.diff.Scenario.column;
import static dev.retort.generator.diff.Scenario.name;
import static dev.retort.generator.diff.Scenario.schema;
import static dev.retort.generator.diff.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.RenameConstraint;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintDiffTest {

    private static final Table T =
            table("t", column("id", "bigint").withNotNull(true), column("a", "text"), column("b", "text"));
    private static final UniqueConstraint ON_A = UniqueConstraint.of("t_a_key", List.of("a"));

    @Test
    void replacesANamedOneThatIsSomethingElse() {
        UniqueConstraint other = UniqueConstraint.of("t_a_key", List.of("a", "b"));

        assertThat(between(T.withUniques(List.of(ON_A)), T.withUniques(List.of(other))))
                .containsExactly(new DropConstraint(name("t"), "t_a_key", ON_A), new AddConstraint(name("t"), other));
    }

    @Test
    void matchesOneOfTwoThatAreTheSameAndDropsTheOther() {
        UniqueConstraint twin = ON_A.withName("t_a_key1");

        assertThat(between(T.withUniques(List.of(ON_A, twin)), T.withUniques(List.of(ON_A.withName(null)))))
                .containsExactly(new DropConstraint(name("t"), "t_a_key1", twin));
    }

    @Test
    void takesTheOrderOfColumnsForADifference() {
        assertThat(between(
                        T.withUniques(List.of(UniqueConstraint.of("u", List.of("a", "b")))),
                        T.withUniques(List.of(UniqueConstraint.of(null, List.of("b", "a"))))))
                .hasSize(2);
    }

    @Test
    void numbersANameThatIsTaken() {
        Table actual = T.withUniques(List.of(UniqueConstraint.of("t_b_key", List.of("a"))));
        Table wanted = T.withUniques(
                List.of(UniqueConstraint.of(null, List.of("a")), UniqueConstraint.of(null, List.of("b"))));

        assertThat(between(actual, wanted))
                .containsExactly(new AddConstraint(name("t"), UniqueConstraint.of("t_b_key1", List.of("b"))));
    }

    @Test
    void namesANewCheckAfterItsColumnAndReusesTheNameThatGetsFree() {
        CheckConstraint old = CheckConstraint.of("t_a_check", "a = ANY (ARRAY['x'::text])");
        CheckConstraint wanted = CheckConstraint.of(null, "a = ANY (ARRAY['x'::text, 'y'::text])");

        assertThat(between(T.withChecks(List.of(old)), T.withChecks(List.of(wanted))))
                .containsExactly(
                        new DropConstraint(name("t"), "t_a_check", old.withExpression("a IN ('x')")),
                        new AddConstraint(name("t"), CheckConstraint.of("t_a_check", "a IN ('x', 'y')")));
    }

    @Test
    void missesNoUnnamedConstraintOverTheColumnsOfThePrimaryKey() {
        Table keyed = T.withPrimaryKey(PrimaryKey.of("t_pkey", List.of("id")));
        Table wanted = keyed.withUniques(List.of(UniqueConstraint.of(null, List.of("id"))));

        assertThat(between(keyed, wanted)).isEmpty();
        assertThat(between(Schema.EMPTY, schema(wanted))).containsExactly(new CreateTable(keyed));
    }

    @Test
    void dropsWhatIsThereTwiceAndWantedTwiceWithoutAName() {
        UniqueConstraint twin = ON_A.withName("t_a_key1");
        UniqueConstraint unnamed = ON_A.withName(null);

        assertThat(between(T.withUniques(List.of(ON_A, twin)), T.withUniques(List.of(unnamed, unnamed))))
                .containsExactly(new DropConstraint(name("t"), "t_a_key1", twin));
    }

    @Test
    void makesANamedConstraintOverTheColumnsOfThePrimaryKeyAfterTheTable() {
        Table keyed = T.withPrimaryKey(PrimaryKey.of("t_pkey", List.of("id")));
        UniqueConstraint named = UniqueConstraint.of("u", List.of("id"));

        assertThat(between(Schema.EMPTY, schema(keyed.withUniques(List.of(named)))))
                .containsExactly(new CreateTable(keyed), new AddConstraint(name("t"), named));
    }

    @Test
    void renamesAPrimaryKeyThatItsAuthorNamed() {
        assertThat(between(
                        T.withPrimaryKey(PrimaryKey.of("t_pkey", List.of("id"))),
                        T.withPrimaryKey(PrimaryKey.of("pk_t", List.of("id")))))
                .containsExactly(new RenameConstraint(name("t"), "t_pkey", "pk_t"));
    }
}
