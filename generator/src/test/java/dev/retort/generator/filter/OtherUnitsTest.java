package dev.retort.generator.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class OtherUnitsTest {

    private static final Schema WANTED = schema("orders", "id");

    private int readings;

    @Test
    void areNotReadWhileTheEntitiesMapEveryTable() {
        OtherUnits units = units(WANTED, object -> true);

        assertThat(units.map(table("orders"))).isFalse();
        assertThat(units.map(table("parcels"))).isFalse();
        assertThat(units.remarks()).isEmpty();
        assertThat(readings).isZero();
    }

    @Test
    void areNotReadForATableThatIsLeftAloneAnyway() {
        OtherUnits excluded = units(schema("parcels", "id"), object -> false);
        OtherUnits ofATool = units(schema("flyway_schema_history", "installed_rank"), object -> true);

        assertThat(excluded.remarks()).isEmpty();
        assertThat(ofATool.remarks()).isEmpty();
        assertThat(readings).isZero();
    }

    @Test
    void areReadOnceForATableThatWouldBeDropped() {
        OtherUnits units = units(schema("parcels", "id"), object -> true);

        assertThat(units.map(table("parcels"))).isTrue();
        assertThat(units.map(table("orders"))).isFalse();
        assertThat(units.remarks())
                .containsExactly("left alone, because the persistence unit shipping maps it: table public.parcels");
        assertThat(readings).isEqualTo(1);
    }

    private OtherUnits units(Schema actual, Predicate<ObjectName> compared) {
        return new OtherUnits(this::read, actual, WANTED, "public", compared);
    }

    /** The other unit maps a table of its own, one of the entities, and one of Flyway. */
    private Map<String, Schema> read() {
        readings++;
        return Map.of(
                "shipping",
                Schema.EMPTY.withTables(List.of(
                        relation("flyway_schema_history", "id"), relation("orders", "id"), relation("parcels", "id"))));
    }

    private static Schema schema(String table, String column) {
        return Schema.EMPTY.withTables(List.of(relation(table, column)));
    }

    private static Table relation(String name, String column) {
        return Table.of(QualifiedName.of(name), List.of(Column.of(column, DataType.parse("bigint"))));
    }

    private static ObjectName table(String name) {
        return new ObjectName(ObjectKind.TABLE, "public", null, name);
    }
}
