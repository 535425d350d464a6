package dev.retort.generator.diff;

import static dev.retort.generator.diff.Scenario.between;
import static dev.retort.generator.diff.Scenario.column;
import static dev.retort.generator.diff.Scenario.name;
import static dev.retort.generator.diff.Scenario.schema;
import static dev.retort.generator.diff.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.SetComment;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexDiffTest {

    private static final Table T = table("t", column("a", "text"), column("b", "text"));
    private static final Index ON_A = Index.of("t_a_idx", List.of(IndexElement.column("a")));

    @Test
    void replacesAnIndexWithAnotherOrder() {
        Index descending = ON_A.withElements(List.of(IndexElement.column("a").asDescending()));

        assertThat(between(T.withIndexes(List.of(ON_A)), T.withIndexes(List.of(descending.withName(null)))))
                .containsExactly(new DropIndex(name("t"), "t_a_idx", ON_A), new CreateIndex(name("t"), descending));
    }

    @Test
    void renamesInsteadOfBuildingAnew() {
        assertThat(between(T.withIndexes(List.of(ON_A)), T.withIndexes(List.of(ON_A.withName("by_a")))))
                .containsExactly(new RenameIndex(name("t"), "t_a_idx", "by_a"));
    }

    @Test
    void buildsAnewWhatAnInterruptedBuildLeftInvalid() {
        Index invalid = new Index(
                "t_a_idx", "btree", false, ON_A.elements(), List.of(), false, null, ON_A.storage(), false, null);

        assertThat(SchemaDiff.between(
                        schema(T.withIndexes(List.of(invalid))), schema(T.withIndexes(List.of(ON_A.withName(null))))))
                .containsExactly(new DropIndex(name("t"), "t_a_idx", invalid), new CreateIndex(name("t"), ON_A));
    }

    @Test
    void buildsAnewWhereTheNewNameBelongsToAnIndexOfAnotherTable() {
        Table other = table("o", column("a", "text")).withIndexes(List.of(ON_A.withName("by_a")));
        Table otherAfter = other.withIndexes(List.of(ON_A.withName("o_by_a")));

        assertThat(between(
                        schema(T.withIndexes(List.of(ON_A)), other),
                        schema(T.withIndexes(List.of(ON_A.withName("by_a"))), otherAfter)))
                .containsExactly(
                        new DropIndex(name("t"), "t_a_idx", ON_A),
                        new RenameIndex(name("o"), "by_a", "o_by_a"),
                        new CreateIndex(name("t"), ON_A.withName("by_a")));
    }

    @Test
    void takesTheCollationOfTheColumnForThatOfTheIndex() {
        Table collated = table("t", column("a", "text").withCollation("\"C\""));
        IndexElement element = new IndexElement("a", false, "\"C\"", null, false, false);

        assertThat(between(
                        collated.withIndexes(List.of(ON_A)),
                        collated.withIndexes(List.of(ON_A.withElements(List.of(element))))))
                .isEmpty();
    }

    @Test
    void leavesACommentAloneThatEntitiesHaveNoWordFor() {
        Table commented = T.withIndexes(List.of(ON_A.withComment("why")));

        assertThat(between(commented, T.withIndexes(List.of(ON_A)))).isEmpty();
        assertThat(between(T.withIndexes(List.of(ON_A)), commented))
                .containsExactly(
                        new SetComment(new ObjectAddress(ObjectAddress.Kind.INDEX, name("t"), "t_a_idx"), null, "why"));
    }
}
