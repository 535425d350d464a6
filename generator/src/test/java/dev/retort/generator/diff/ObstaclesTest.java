package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Attribute;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObstaclesTest {

    private static final QualifiedName COLOUR = QualifiedName.of("colour");
    private static final EnumType ENUM = new EnumType(COLOUR, List.of("red"), null);
    private static final Table WALLS = table("walls", Column.of("id", DataType.parse("bigint")));

    @Test
    void dropsLastWhatIsInNobodysWay() {
        Schema actual = schema(List.of(WALLS, table("doors", Column.of("n", DataType.parse("bigint")))));
        Schema wanted = schema(List.of(
                table("walls", Column.of("n", DataType.parse("bigint"))),
                table("gates", Column.of("n", DataType.parse("bigint")))));

        assertThat(order(actual, wanted))
                .containsExactly(
                        "CREATE table gates", "ADD column walls.n", "DROP column walls.id", "DROP table doors");
    }

    @Test
    void dropsBeforeATableTheEnumOfItsNameAndAllThatUsesIt() {
        CompositeType paint =
                new CompositeType(QualifiedName.of("paint"), List.of(Attribute.of("c", DataType.of(COLOUR))), null);
        Schema actual = schema(List.of(
                        table("walls", Column.of("p", DataType.of(paint.name()))),
                        table("doors", Column.of("c", DataType.of(COLOUR)))))
                .withEnums(List.of(ENUM))
                .withComposites(List.of(paint));
        Schema wanted = schema(List.of(WALLS, table("colour", Column.of("n", DataType.parse("bigint")))));

        assertThat(order(actual, wanted))
                .containsExactly(
                        "DROP column walls.p",
                        "DROP table doors",
                        "DROP type paint",
                        "DROP type colour",
                        "CREATE table colour",
                        "ADD column walls.id");
        assertThat(orderBack(actual, wanted))
                .containsExactly(
                        "DROP column walls.id",
                        "DROP table colour",
                        "CREATE type colour",
                        "CREATE type paint",
                        "CREATE table doors",
                        "ADD column walls.p");
    }

    @Test
    void dropsBeforeARebuildTheColumnsOfTheEnum() {
        Schema actual = schema(List.of(table("walls", Column.of("c", DataType.of(COLOUR)))))
                .withEnums(List.of(new EnumType(COLOUR, List.of("red", "blue"), null)));
        Schema wanted = schema(List.of(WALLS)).withEnums(List.of(ENUM));

        assertThat(order(actual, wanted))
                .containsExactly("DROP column walls.c", "ALTER type colour", "ADD column walls.id");
    }

    private static List<String> order(Schema actual, Schema wanted) {
        return SchemaDiff.between(actual, wanted).stream()
                .map(ObstaclesTest::text)
                .toList();
    }

    private static List<String> orderBack(Schema actual, Schema wanted) {
        List<Operation> upgrade = new ArrayList<>(SchemaDiff.between(actual, wanted));
        Collections.reverse(upgrade);
        return upgrade.stream().map(Operation::inverse).map(ObstaclesTest::text).toList();
    }

    private static String text(Operation operation) {
        return operation.action() + " " + operation.subject();
    }

    private static Schema schema(List<Table> tables) {
        return Schema.EMPTY.withTables(tables);
    }

    private static Table table(String name, Column column) {
        return Table.of(QualifiedName.of(name), List.of(column));
    }
}
