package dev.retort.generator.diff;

import static dev.retort.generator.diff.Scenario.between;
import static dev.retort.generator.diff.Scenario.column;
import static dev.retort.generator.diff.Scenario.enumType;
import static dev.retort.generator.diff.Scenario.name;
import static dev.retort.generator.diff.Scenario.schema;
import static dev.retort.generator.diff.Scenario.table;
import static dev.retort.generator.diff.Scenario.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateCast;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.DropCast;
import dev.retort.operation.DropEnum;
import dev.retort.operation.EnumPosition;
import dev.retort.operation.EnumRebuild;
import dev.retort.operation.EnumUse;
import dev.retort.schema.Cast;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumDiffTest {

    private static final Column STATUS = column("status", "status").withDefault("'a'::status");
    private static final EnumUse USE = new EnumUse(new ColumnName(name("t"), "status"), false, "'a'::status");
    private static final Cast CAST =
            new Cast(DataType.parse("varchar"), DataType.parse("status"), null, Cast.Context.IMPLICIT);

    @Test
    void addsEachValueWhereItStandsAndKnowsHowToTakeItAway() {
        assertThat(between(of("a", "b"), of("a", "x", "b", "y")))
                .containsExactly(
                        new AddEnumValue(
                                name("status"),
                                "x",
                                new EnumPosition(true, "b"),
                                new EnumRebuild(List.of("a", "b"), List.of(USE), List.of(CAST))),
                        new AddEnumValue(
                                name("status"),
                                "y",
                                null,
                                new EnumRebuild(List.of("a", "x", "b"), List.of(USE), List.of(CAST))));
    }

    @Test
    void makesTheTypeAnewWhereAValueGoesOrMoves() {
        assertThat(between(of("a", "b"), of("a")))
                .containsExactly(new AlterEnum(
                        enumType("status", "a", "b"), enumType("status", "a"), List.of(USE), List.of(CAST)));
        assertThat(between(of("a", "b"), of("b", "a")))
                .containsExactly(new AlterEnum(
                        enumType("status", "a", "b"), enumType("status", "b", "a"), List.of(USE), List.of(CAST)));
    }

    @Test
    void takesOffADefaultThatTheNewTypeDoesNotHave() {
        Column other = STATUS.withDefault("'b'::status");
        Schema wanted = with(with(schema(table("t", other)), enumType("status", "b")), CAST);

        assertThat(between(of("a", "b"), wanted))
                .containsExactly(
                        new AlterColumn(name("t"), STATUS, STATUS.withDefault(null)),
                        new AlterEnum(
                                enumType("status", "a", "b"),
                                enumType("status", "b"),
                                List.of(new EnumUse(USE.column(), false, null)),
                                List.of(CAST)),
                        new AlterColumn(name("t"), STATUS.withDefault(null), other));
    }

    @Test
    void createsATypeBeforeItsCastsAndDropsItAfterThem() {
        Schema withType = with(with(Schema.EMPTY, enumType("status", "a")), CAST);

        assertThat(between(Schema.EMPTY, withType))
                .containsExactly(new CreateEnum(enumType("status", "a")), new CreateCast(CAST));
        assertThat(between(withType, Schema.EMPTY))
                .containsExactly(
                        new DropCast(CAST.source(), CAST.target(), CAST),
                        new DropEnum(name("status"), enumType("status", "a")));
    }

    private static Schema of(String... labels) {
        return with(with(schema(table("t", STATUS)), enumType("status", labels)), CAST);
    }
}
