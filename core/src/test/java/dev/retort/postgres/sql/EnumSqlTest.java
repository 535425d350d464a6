package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateCast;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.DropCast;
import dev.retort.operation.DropEnum;
import dev.retort.operation.EnumPosition;
import dev.retort.operation.EnumRebuild;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Operation;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.schema.Cast;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumSqlTest {

    private static final QualifiedName MOOD = QualifiedName.of("Mood");
    private static final DataType MOOD_TYPE = DataType.of(MOOD);
    private static final DataType VARCHAR = DataType.parse("varchar");

    @Test
    void createsAndDrops() {
        assertThat(WrittenSql.of(new CreateEnum(new EnumType(MOOD, List.of("so-so", "it's"), "how it is"))))
                .containsExactly(
                        "CREATE TYPE \"Mood\" AS ENUM ('so-so', 'it''s')", "COMMENT ON TYPE \"Mood\" IS 'how it is'");
        assertThat(WrittenSql.of(new DropEnum(MOOD, null))).containsExactly("DROP TYPE \"Mood\"");
    }

    @Test
    void addsAValueInItsPlace() {
        assertThat(WrittenSql.of(new AddEnumValue(MOOD, "sad", new EnumPosition(true, "glad"), null)))
                .containsExactly("ALTER TYPE \"Mood\" ADD VALUE 'sad' BEFORE 'glad'");
        assertThat(WrittenSql.of(new AddEnumValue(MOOD, "sad", new EnumPosition(false, "glad"), null)))
                .containsExactly("ALTER TYPE \"Mood\" ADD VALUE 'sad' AFTER 'glad'");
    }

    @Test
    void createsAndDropsCasts() {
        assertThat(WrittenSql.of(new CreateCast(new Cast(VARCHAR, MOOD_TYPE, null, Cast.Context.IMPLICIT))))
                .containsExactly("CREATE CAST (varchar AS \"Mood\") WITH INOUT AS IMPLICIT");
        assertThat(WrittenSql.of(new CreateCast(new Cast(MOOD_TYPE, VARCHAR, "f(\"Mood\")", Cast.Context.ASSIGNMENT))))
                .containsExactly("CREATE CAST (\"Mood\" AS varchar) WITH FUNCTION f(\"Mood\") AS ASSIGNMENT");
        assertThat(WrittenSql.of(new DropCast(VARCHAR, MOOD_TYPE, null)))
                .containsExactly("DROP CAST (varchar AS \"Mood\")");
    }

    @Test
    void rebuildsATypeThatLosesAValue() {
        EnumRebuild rebuild = new EnumRebuild(
                List.of("glad"),
                List.of(
                        new EnumUse(new ColumnName(QualifiedName.of("t"), "now"), false, "'glad'::\"Mood\""),
                        new EnumUse(new ColumnName(QualifiedName.of("t"), "past"), true, null),
                        new EnumUse(new ColumnName(new QualifiedName("app", "u"), "mood"), false, null)),
                List.of(new Cast(VARCHAR, MOOD_TYPE, null, Cast.Context.IMPLICIT)));

        assertThat(withoutPrivileges(new RemoveEnumValue(MOOD, "sad", rebuild, null)))
                .containsExactly(
                        "CREATE TYPE \"retort_new_Mood\" AS ENUM ('glad')",
                        "DO 'BEGIN EXECUTE ''COMMENT ON TYPE \"retort_new_Mood\" IS '' OPERATOR(pg_catalog.||)"
                                + " pg_catalog.quote_nullable(pg_catalog.obj_description(''\"Mood\"''::regtype, ''pg_type'')); END'",
                        "DROP CAST (varchar AS \"Mood\")",
                        """
                        ALTER TABLE t
                            ALTER COLUMN now DROP DEFAULT,
                            ALTER COLUMN now TYPE "retort_new_Mood" USING now::pg_catalog.text::"retort_new_Mood",
                            ALTER COLUMN past TYPE "retort_new_Mood"[] USING past::pg_catalog.text[]::"retort_new_Mood"[]""",
                        "ALTER TABLE app.u ALTER COLUMN mood TYPE \"retort_new_Mood\""
                                + " USING mood::pg_catalog.text::\"retort_new_Mood\"",
                        "DROP TYPE \"Mood\"",
                        "ALTER TYPE \"retort_new_Mood\" RENAME TO \"Mood\"",
                        "ALTER TABLE t ALTER COLUMN now SET DEFAULT 'glad'::\"Mood\"",
                        "CREATE CAST (varchar AS \"Mood\") WITH INOUT AS IMPLICIT");
    }

    @Test
    void givesTheRebuiltTypeTheCommentThatIsKnown() {
        EnumType before = new EnumType(MOOD, List.of("a", "b"), "old");
        EnumType after = new EnumType(MOOD, List.of("b", "a"), "new");

        assertThat(withoutPrivileges(new AlterEnum(before, after, List.of(), List.of())))
                .containsExactly(
                        "CREATE TYPE \"retort_new_Mood\" AS ENUM ('b', 'a')",
                        "COMMENT ON TYPE \"retort_new_Mood\" IS 'new'",
                        "DROP TYPE \"Mood\"",
                        "ALTER TYPE \"retort_new_Mood\" RENAME TO \"Mood\"");
    }

    /** Removes the statement that restores owner and grants, which {@code EnumPrivilegesIT} tests on a server. */
    private static List<String> withoutPrivileges(Operation operation) {
        List<String> sql = WrittenSql.of(operation);
        assertThat(sql).filteredOn(each -> each.contains("typacl")).hasSize(1);
        return sql.stream().filter(each -> !each.contains("typacl")).toList();
    }
}
