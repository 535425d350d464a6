package dev.retort.generator.diff;

import static dev.retort.generator.diff.Scenario.column;
import static dev.retort.generator.diff.Scenario.schema;
import static dev.retort.generator.diff.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.diff.ColumnChange.Effect;
import dev.retort.generator.diff.ColumnChange.Way;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.type.CreatedCasts;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnChangesTest {

    private static final DataType INTEGER = DataType.parse("integer");
    private static final Column NUMBER = column("c", "integer");
    private static final Column TEXT = column("c", "varchar(9)");
    private static final Column STATUS = column("c", "status");
    private static final Column NUMBERED = NUMBER.withIdentity(Identity.byDefault(INTEGER));
    private static final Column STORED = NUMBER.withGenerated(new Generated("a + 1", true));
    private static final Column VIRTUAL = NUMBER.withGenerated(new Generated("a + 1", false));
    private static final Column OF_DROPPED = NUMBER.withGenerated(new Generated("gone + 1", true));

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(NUMBER, NUMBER, Way.KEEP, Effect.NONE),
                Arguments.of(NUMBER, NUMBER.withComment("x"), Way.KEEP, Effect.NONE),
                Arguments.of(column("c", "timestamp(6)"), column("c", "timestamp"), Way.KEEP, Effect.NONE),
                Arguments.of(column("c", "integer[]"), column("c", "integer[]"), Way.KEEP, Effect.NONE),
                Arguments.of(NUMBER, NUMBER.withNotNull(true), Way.ALTER, Effect.NONE),
                Arguments.of(NUMBER, column("c", "bigint"), Way.ALTER, Effect.RETYPED),
                Arguments.of(TEXT, TEXT.withCollation("C"), Way.ALTER, Effect.INCOMPARABLE),
                Arguments.of(NUMBER, TEXT, Way.ALTER, Effect.INCOMPARABLE),
                Arguments.of(STATUS, STATUS, Way.KEEP, Effect.TYPE_REBUILT),
                Arguments.of(STATUS, TEXT, Way.ALTER, Effect.TYPE_REBUILT),
                Arguments.of(NUMBERED, NUMBER.withNotNull(true), Way.ALTER, Effect.NONE),
                Arguments.of(NUMBERED, NUMBER, Way.RELEASE_THEN_ALTER, Effect.NONE),
                Arguments.of(NUMBERED, column("c", "bigint"), Way.RELEASE_THEN_ALTER, Effect.RETYPED),
                Arguments.of(
                        STATUS.withDefault("'open'::status"),
                        TEXT.withDefault("'open'::character varying"),
                        Way.RELEASE_THEN_ALTER,
                        Effect.TYPE_REBUILT),
                Arguments.of(STORED, NUMBER, Way.ALTER, Effect.DROPPED),
                Arguments.of(VIRTUAL, NUMBER, Way.REPLACE, Effect.DROPPED),
                Arguments.of(NUMBER, STORED, Way.REPLACE, Effect.DROPPED),
                Arguments.of(OF_DROPPED, OF_DROPPED, Way.REPLACE, Effect.DROPPED),
                Arguments.of(column("c", "date"), NUMBER, Way.REPLACE, Effect.DROPPED));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void decidesOnceForEachColumn(Column before, Column after, Way way, Effect effect) {
        Table actual = table("t", column("a", "integer"), column("gone", "integer"), before);
        Table wanted = table("t", column("a", "integer"), column("new", "integer"), after);

        ColumnChanges changes = changes(actual, wanted);

        assertThat(changes.drops()).extracting(Column::name).containsExactly("gone");
        assertThat(changes.adds()).extracting(Column::name).containsExactly("new");
        assertThat(changes.onBothSides())
                .filteredOn(change -> change.before().equals(before))
                .singleElement()
                .extracting(ColumnChange::way, ColumnChange::effect)
                .containsExactly(way, effect);
        assertThat(changes.keeps("c")).isEqualTo(way != Way.REPLACE);
        assertThat(changes.retypes(List.of("a", "c"))).isEqualTo(effect != Effect.NONE);
        assertThat(changes.makesIncomparable(List.of("c"))).isEqualTo(effect.compareTo(Effect.INCOMPARABLE) >= 0);
        assertThat(changes.invalidatesExpression("c > 1")).isEqualTo(effect.compareTo(Effect.TYPE_REBUILT) >= 0);
        assertThat(changes.invalidates(List.of("c"))).isEqualTo(effect == Effect.DROPPED);
    }

    private static ColumnChanges changes(Table actual, Table wanted) {
        Conversion conversion =
                Conversion.among(schema(actual), schema(wanted), MappingDetails.NONE, CreatedCasts.NONE);
        return ColumnChanges.of(
                actual,
                wanted,
                new AlterCapabilities(Set.of(QualifiedName.of("status")), Set.of(), conversion, ServerVersion.OLDEST));
    }
}
