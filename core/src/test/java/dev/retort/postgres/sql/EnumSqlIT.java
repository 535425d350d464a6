package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumPosition;
import dev.retort.operation.EnumRebuild;
import dev.retort.operation.EnumUse;
import dev.retort.schema.Cast;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnumSqlIT {

    private static final QualifiedName MOOD = new QualifiedName("App", "Mood");
    private static final DataType MOOD_TYPE = DataType.of(MOOD);
    private static final DataType VARCHAR = DataType.parse("varchar");
    private static final String USES =
            """
            create table t (a "App"."Mood" default 'glad', "B" "App"."Mood"[] default '{sad,glad}', c text);
            create table "App".u (m "App"."Mood" not null);
            create index i on t (a);
            create cast (varchar as "App"."Mood") with inout as implicit;
            create cast ("App"."Mood" as varchar) with inout as implicit;
            """;
    private static final List<EnumUse> ENUM_USES = List.of(
            new EnumUse(new ColumnName(QualifiedName.of("t"), "a"), false, "'glad'::\"App\".\"Mood\""),
            new EnumUse(new ColumnName(QualifiedName.of("t"), "B"), true, "'{sad,glad}'::\"App\".\"Mood\"[]"),
            new EnumUse(new ColumnName(new QualifiedName("App", "u"), "m"), false, null));
    private static final List<Cast> CASTS = List.of(
            new Cast(VARCHAR, MOOD_TYPE, null, Cast.Context.IMPLICIT),
            new Cast(MOOD_TYPE, VARCHAR, null, Cast.Context.IMPLICIT));

    @RegisterExtension
    private final OperationBench bench = new OperationBench();

    @Test
    void addsAValueAndTakesItAwayAgain() throws SQLException {
        EnumRebuild undo = new EnumRebuild(List.of("sad", "glad"), ENUM_USES, CASTS);

        bench.check(
                type("'sad', 'glad'") + USES,
                new AddEnumValue(MOOD, "so 'so", new EnumPosition(true, "glad"), undo),
                type("'sad', 'so ''so', 'glad'") + USES);
        bench.check(
                type("'sad', 'glad'") + USES,
                new AddEnumValue(MOOD, "mad", null, undo),
                type("'sad', 'glad', 'mad'") + USES);
    }

    @Test
    void keepsTheRowsOfARebuiltType() throws SQLException {
        bench.execute(type("'glad', 'mad', 'sad'") + USES
                + "insert into t values ('sad', '{glad,sad,null}', 'x'), (null, null, 'y'), (default, default, 'z');"
                + "insert into \"App\".u values ('sad')");

        bench.run(alter(List.of("glad", "mad", "sad"), List.of("sad", "glad")));

        assertThat(bench.value("select string_agg(format('%s %s', a, \"B\"), '; ' order by c) from t"))
                .isEqualTo("sad {glad,sad,NULL};  ; glad {sad,glad}");
        assertThat(bench.value("select 'sad'::\"App\".\"Mood\" < 'glad'::\"App\".\"Mood\""))
                .isEqualTo("t");
        assertThat(bench.value("insert into \"App\".u values ('sad'::varchar) returning m"))
                .isEqualTo("sad");
    }

    @Test
    void refusesWhereARowHasTheValueThatGoes() throws SQLException {
        bench.execute(type("'glad', 'mad', 'sad'") + USES + "insert into \"App\".u values ('mad')");

        assertThatThrownBy(() -> bench.run(alter(List.of("glad", "mad", "sad"), List.of("sad", "glad"))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("mad");
    }

    @Test
    void keepsAStrangeCommentThatTheMigrationDoesNotKnow() throws SQLException {
        bench.execute(type("'a', 'b'") + "comment on type \"App\".\"Mood\" is E'it''s $$ \\\\ %'");

        bench.run(new AlterEnum(
                new EnumType(MOOD, List.of("a", "b"), null),
                new EnumType(MOOD, List.of("b", "a"), null),
                List.of(),
                List.of()));

        assertThat(bench.value("select obj_description('\"App\".\"Mood\"'::regtype, 'pg_type')"))
                .isEqualTo("it's $$ \\ %");
    }

    @Test
    void rebuildsATypeWhoseNameIsAsLongAsANameCanBe() throws SQLException {
        String name = "m".repeat(60) + "ü";
        bench.execute("create type " + name + " as enum ('a', 'b')");
        QualifiedName type = QualifiedName.of(name);

        bench.run(new AlterEnum(
                new EnumType(type, List.of("a", "b"), null),
                new EnumType(type, List.of("b"), null),
                List.of(),
                List.of()));

        assertThat(bench.value("select string_agg(t.typname || ' ' || enumlabel, ',') from pg_enum e"
                        + " join pg_type t on t.oid = enumtypid"))
                .isEqualTo(name + " b");
    }

    private static AlterEnum alter(List<String> before, List<String> after) {
        return new AlterEnum(new EnumType(MOOD, before, null), new EnumType(MOOD, after, null), ENUM_USES, CASTS);
    }

    private static String type(String labels) {
        return "create schema \"App\"; create type \"App\".\"Mood\" as enum (" + labels
                + "); comment on type \"App\".\"Mood\" is 'how it is';";
    }
}
