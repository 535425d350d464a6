package dev.retort.review.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparedDiagramsTest {

    @Test
    void marksColumnsAndForeignKeysOnTheSideThatHasThem() {
        ComparedDiagrams compared = ComparedDiagrams.of(
                Schemas.of(Schemas.table("a"), Schemas.table("b", "old text", "kept text", "n integer")),
                Schemas.of(
                        Schemas.table("a"),
                        Schemas.referencing(Schemas.table("b", "kept text", "n bigint", "a_id bigint"), "a_id", "a")),
                List.of());

        assertThat(marks(compared.before()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("b", Mark.CHANGED, "b.old", Mark.REMOVED, "b.n", Mark.CHANGED));
        assertThat(marks(compared.after()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("b", Mark.CHANGED, "b.a_id", Mark.ADDED, "b.n", Mark.CHANGED));
        assertThat(compared.after().relations()).extracting(Relation::mark).containsExactly(Mark.ADDED);
        assertThat(compared.after().tables())
                .extracting(table -> table.name().name())
                .as("the table at the other end of a new foreign key is shown, too")
                .containsExactly("a", "b");
        assertThat(compared.before().tables())
                .extracting(table -> table.name().name())
                .containsExactly("b");
    }

    @Test
    void marksWholeTables() {
        ComparedDiagrams compared =
                ComparedDiagrams.of(Schemas.of(Schemas.table("gone")), Schemas.of(Schemas.table("born")), List.of());

        assertThat(marks(compared.before())).isEqualTo(Map.of("gone", Mark.REMOVED, "gone.id", Mark.REMOVED));
        assertThat(marks(compared.after())).isEqualTo(Map.of("born", Mark.ADDED, "born.id", Mark.ADDED));
    }

    /** A renamed part is no loss. The second rename of a column starts from the name that the first one gave. */
    @Test
    void followsRenames() {
        ComparedDiagrams compared = ComparedDiagrams.of(
                Schemas.of(
                        Schemas.table("people", "mail text"),
                        Schemas.referencing(Schemas.table("orders", "person_id bigint"), "person_id", "people")),
                Schemas.of(
                        Schemas.table("users", "email text"),
                        Schemas.referencing(Schemas.table("orders", "user_id bigint"), "user_id", "users")),
                List.of(
                        new RenameTable(QualifiedName.of("people"), QualifiedName.of("users")),
                        new RenameColumn(QualifiedName.of("users"), "mail", "e_mail"),
                        new RenameColumn(QualifiedName.of("users"), "e_mail", "email"),
                        new RenameColumn(QualifiedName.of("orders"), "person_id", "user_id")));

        assertThat(marks(compared.before()).values()).containsOnly(Mark.CHANGED);
        assertThat(marks(compared.after()).values()).containsOnly(Mark.CHANGED);
        assertThat(compared.before().relations()).extracting(Relation::mark).containsExactly(Mark.UNCHANGED);
        assertThat(compared.after().relations()).extracting(Relation::mark).containsExactly(Mark.UNCHANGED);
    }

    @Test
    void isEmptyWithoutAChange() {
        assertThat(ComparedDiagrams.of(Schemas.of(Schemas.table("a")), Schemas.of(Schemas.table("a")), List.of())
                        .isEmpty())
                .isTrue();
    }

    /** The changed parts with their marks. */
    private static Map<String, Mark> marks(Diagram diagram) {
        Map<String, Mark> marks = new TreeMap<>();
        for (DiagramTable table : diagram.tables()) {
            if (table.mark() != Mark.UNCHANGED) {
                marks.put(table.name().toString(), table.mark());
            }
            table.columns().stream()
                    .filter(column -> column.mark() != Mark.UNCHANGED)
                    .forEach(column -> marks.put(table.name() + "." + column.name(), column.mark()));
        }
        return marks;
    }
}
