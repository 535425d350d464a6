package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefaultSchemaTest {

    @Test
    void takesTheNameAwayFromAllThatIsNamed() {
        assertThat(schemaIn("app").withDefaultSchema("app")).isEqualTo(schemaIn(""));
    }

    @Test
    void leavesOtherSchemasAlone() {
        assertThat(schemaIn("app").withDefaultSchema("public")).isEqualTo(schemaIn("app"));
    }

    @Test
    void leavesExpressionsAlone() {
        Column column = Column.of("m", DataType.parse("app.mood")).withDefault("'app.x'::app.mood");
        Table table = Table.of(new QualifiedName("app", "t"), List.of(column));
        Schema schema = Schema.EMPTY.withTables(List.of(table)).withDefaultSchema("app");

        assertThat(schema.tables().get(0).columns()).containsExactly(column.withType(DataType.parse("mood")));
    }

    @Test
    void leavesTheSchemaOfATypeThatIsCalledAsABuiltInOne() {
        Column built = Column.of("a", DataType.parse("integer"));
        Column own = Column.of("b", DataType.parse("app.integer"));
        Table table = Table.of(QualifiedName.of("t"), List.of(built, own));
        EnumType type = new EnumType(QualifiedName.of("integer"), List.of("one"), null);
        Schema schema = Schema.EMPTY.withTables(List.of(table)).withEnums(List.of(type));

        Schema inApp = schema.withDefaultSchema("app");

        assertThat(inApp.tables()).containsExactly(table);
        assertThat(inApp.enums()).containsExactly(new EnumType(own.type().name(), List.of("one"), null));
    }

    /** One of each kind of object in a schema, and a table outside that uses them. */
    private static Schema schemaIn(String name) {
        QualifiedName mood = new QualifiedName(name, "mood");
        QualifiedName users = new QualifiedName(name, "users");
        DataType type = DataType.of(mood);
        ForeignKey key = ForeignKey.of(null, List.of("user_id"), users, List.of("id"));
        return new Schema(
                name.isEmpty()
                        ? List.of(new Namespace("audit", null))
                        : List.of(new Namespace("audit", null), new Namespace(name, null)),
                List.of(new EnumType(mood, List.of("good", "bad"), "how")),
                List.of(new CompositeType(
                        new QualifiedName(name, "feeling"), List.of(Attribute.of("mood", type)), null)),
                List.of(new Cast(DataType.parse("varchar"), type, null, Cast.Context.IMPLICIT)),
                List.of(new Sequence(
                        new QualifiedName(name, "ids"),
                        SequenceOptions.defaults(DataType.parse("bigint")),
                        new ColumnName(users, "id"),
                        null)),
                List.of(
                        Table.of(users, List.of(Column.of("moods", type.withArray(true)))),
                        Table.of(new QualifiedName("audit", "log"), List.of(Column.of("mood", type)))
                                .withForeignKeys(List.of(key))),
                List.of(View.of(new QualifiedName(name, "v"), false, "SELECT 1")));
    }
}
