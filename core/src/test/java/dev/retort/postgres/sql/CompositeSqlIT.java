package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterType;
import dev.retort.operation.CreateType;
import dev.retort.operation.EnumUse;
import dev.retort.operation.UsingExpression;
import dev.retort.schema.Attribute;
import dev.retort.schema.ColumnName;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompositeSqlIT {

    private static final QualifiedName ADDRESS = new QualifiedName("App", "Address");
    private static final Attribute CITY = attribute("city", "text");
    private static final Attribute STREET = attribute("Street", "varchar(255)");
    private static final Attribute NUMBER = attribute("number", "integer");
    private static final List<EnumUse> USES = List.of(
            new EnumUse(new ColumnName(QualifiedName.of("users"), "home"), false, null),
            new EnumUse(new ColumnName(QualifiedName.of("users"), "All"), true, null));
    private static final String USERS =
            """
            create table users (id integer, home "App"."Address", "All" "App"."Address"[]);
            """;

    @RegisterExtension
    private final OperationBench bench = new OperationBench();

    @Test
    void createsATypeWithCommentsAndDropsItAgain() throws SQLException {
        CompositeType type = new CompositeType(
                ADDRESS, List.of(CITY.withComment("Where"), new Attribute("Street", text(), "\"C\"", null)), "Home");

        bench.check(
                "create schema \"App\";",
                new CreateType(type),
                """
                create schema "App";
                create type "App"."Address" as (city text, "Street" text collate "C");
                comment on type "App"."Address" is 'Home';
                comment on column "App"."Address".city is 'Where';
                """);
    }

    @Test
    void addsAndDropsAttributesInPlace() throws SQLException {
        AlterType alteration = new AlterType(type(CITY, STREET), type(STREET, NUMBER.withComment("No.")), List.of());

        assertThat(alteration.isRebuild()).isFalse();
        bench.execute(created("city text, \"Street\" varchar(255)")
                + "create table users (home \"App\".\"Address\"); insert into users values ('(a,b)'), (null);");
        bench.run(alteration);
        assertThat(bench.value("select string_agg(coalesce(home::text, '-'), ' ' order by home) from users"))
                .isEqualTo("(b,) -");
    }

    @Test
    void makesTheTypeAnewForAnotherOrderOrType() throws SQLException {
        AlterType alteration = new AlterType(
                type(CITY, STREET), type(CITY, attribute("country", "text"), attribute("Street", "text")), USES);

        bench.check(
                created("city text, \"Street\" varchar(255)") + USERS,
                alteration,
                created("city text, country text, \"Street\" text") + USERS);
    }

    @Test
    void keepsTheRowsOfATypeThatIsMadeAnew() throws SQLException {
        bench.execute(
                created("city text, number text")
                        + "create table users (id integer, home \"App\".\"Address\", \"All\" \"App\".\"Address\"[]);"
                        + "insert into users values (1, '(a,2)', '{\"(b,3)\",null,\"(,)\"}'), (2, null, null), (3, '(,)', '{}')");

        bench.run(new AlterType(type(CITY, attribute("number", "text")), type(NUMBER, CITY), USES));

        assertThat(bench.value(
                        "select string_agg(format('%s %s', coalesce(home::text, '-'), \"All\"), '; ' order by id)"
                                + " from users"))
                .isEqualTo("(2,a) {\"(3,b)\",NULL,\"(,)\"}; - ; (,) {}");
    }

    @Test
    void convertsAttributesByExpressionsThatMentionThemByName() throws SQLException {
        bench.execute(
                created("city text, number text")
                        + "create table users (id integer, home \"App\".\"Address\", \"All\" \"App\".\"Address\"[]);"
                        + "insert into users values (1, '(a,2)', '{\"(b,3)\",null,\"(,)\"}'), (2, null, null), (3, '(,)', '{}')");

        bench.run(new AlterType(
                type(CITY, attribute("number", "text")),
                type(NUMBER, CITY, attribute("label", "text")),
                USES,
                Map.of(
                        "number", UsingExpression.of("length(city) * 10 + number::integer"),
                        "label", UsingExpression.of("city || number")),
                Map.of()));

        assertThat(bench.value(
                        "select string_agg(format('%s %s', coalesce(home::text, '-'), \"All\"), '; ' order by id)"
                                + " from users"))
                .isEqualTo("(12,a,a2) {\"(13,b,b3)\",NULL,\"(,,)\"}; - ; (,,) {}");
    }

    private static String created(String attributes) {
        return "create schema \"App\"; create type \"App\".\"Address\" as (" + attributes + ");\n";
    }

    private static CompositeType type(Attribute... attributes) {
        return new CompositeType(ADDRESS, Stream.of(attributes).toList(), null);
    }

    private static Attribute attribute(String name, String type) {
        return Attribute.of(name, DataType.parse(type));
    }

    private static DataType text() {
        return DataType.parse("text");
    }
}
