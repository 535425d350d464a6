package dev.retort.review.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagramTest {

    private static final Schema CHAIN = Schemas.of(
            Schemas.table("a"),
            Schemas.referencing(Schemas.table("b", "a_id bigint"), "a_id", "a"),
            Schemas.referencing(Schemas.table("c", "b_id bigint"), "b_id", "b"),
            Schemas.referencing(Schemas.table("d", "c_id bigint"), "c_id", "c"));

    @Test
    void reachesTablesInBothDirections() {
        Diagram whole = Diagram.of(CHAIN);

        assertThat(names(whole.around(Set.of(QualifiedName.of("b")), 0))).containsExactly("b");
        Diagram near = whole.around(Set.of(QualifiedName.of("b")), 1);
        assertThat(names(near)).containsExactly("a", "b", "c");
        assertThat(near.relations()).hasSize(2);
        assertThat(names(whole.around(Set.of(QualifiedName.of("a")), 2))).containsExactly("a", "b", "c");
    }

    @Test
    void tellsTheEndsOfAForeignKey() {
        Table optional = Schemas.referencing(Schemas.table("optional", "a_id bigint"), "a_id", "a");
        Table required = required(optional, "required");
        Table single = Schemas.referencing(Schemas.table("single", "a_id bigint"), "a_id", "a")
                .withUniques(List.of(UniqueConstraint.of(null, List.of("a_id"))));
        List<Relation> relations = Diagram.of(Schemas.of(Schemas.table("a"), optional, required, single))
                .relations();

        assertThat(relations)
                .extracting(relation -> relation.from().name(), Relation::optional, Relation::unique)
                .containsExactly(
                        tuple("optional", true, false), tuple("required", false, false), tuple("single", true, true));
    }

    private static Table required(Table table, String name) {
        return new Table(
                QualifiedName.of(name),
                table.columns().stream().map(column -> column.withNotNull(true)).toList(),
                table.primaryKey(),
                table.uniques(),
                table.checks(),
                table.foreignKeys(),
                table.indexes(),
                table.rowSecurity(),
                table.options(),
                table.comment());
    }

    @Test
    void leavesOutAForeignKeyToATableThatIsNotThere() {
        Diagram diagram = Diagram.of(Schemas.of(Schemas.referencing(Schemas.table("b", "a_id bigint"), "a_id", "a")));

        assertThat(diagram.relations()).isEmpty();
        assertThat(diagram.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.columns().get(1).foreign()).isTrue());
    }

    @Test
    void shortensLongTables() {
        List<Column> columns = new ArrayList<>(Schemas.table("t").columns());
        for (int i = 0; i < 20; i++) {
            columns.add(Column.of("c" + i, DataType.parse("text")));
        }
        Diagram diagram = Diagram.of(Schemas.of(Schemas.table("t").withColumns(columns)));

        assertThat(diagram.essential(21)).isEqualTo(diagram);
        DiagramTable table = diagram.essential(20).tables().get(0);
        assertThat(table.columns()).extracting(DiagramColumn::name).containsExactly("id");
        assertThat(table.hidden()).isEqualTo(20);
    }

    private static List<String> names(Diagram diagram) {
        return diagram.tables().stream().map(table -> table.name().toString()).toList();
    }
}
