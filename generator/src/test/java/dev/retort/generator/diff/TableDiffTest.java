package dev.retort.generator.diff;

import static dev.retort.generator.diff.Scenario.between;
import static dev.retort.generator.diff.Scenario.column;
import static dev.retort.generator.diff.Scenario.schema;
import static dev.retort.generator.diff.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropTable;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableDiffTest {

    private static final Table BARE_A = table("a", column("id", "bigint").withNotNull(true), column("b_id", "bigint"))
            .withPrimaryKey(PrimaryKey.of("a_pkey", List.of("id")));
    private static final Table BARE_B = table("b", column("id", "bigint").withNotNull(true), column("a_id", "bigint"))
            .withPrimaryKey(PrimaryKey.of("b_pkey", List.of("id")));
    private static final ForeignKey TO_B = ForeignKey.of("a_b_id_fkey", List.of("b_id"), BARE_B.name(), List.of("id"));
    private static final ForeignKey TO_A = ForeignKey.of("b_a_id_fkey", List.of("a_id"), BARE_A.name(), List.of("id"));
    private static final Index ON_B_ID = Index.of("a_b_id_idx", List.of(IndexElement.column("b_id")));
    private static final Schema CYCLE = schema(
            BARE_A.withForeignKeys(List.of(TO_B)).withIndexes(List.of(ON_B_ID)), BARE_B.withForeignKeys(List.of(TO_A)));

    @Test
    void createsACycleOfTablesBeforeTheirForeignKeys() {
        assertThat(between(Schema.EMPTY, CYCLE))
                .containsExactly(
                        new CreateTable(BARE_A),
                        new CreateTable(BARE_B),
                        new CreateIndex(BARE_A.name(), ON_B_ID),
                        new AddConstraint(BARE_A.name(), TO_B),
                        new AddConstraint(BARE_B.name(), TO_A));
    }

    @Test
    void dropsForeignKeysAndIndexesBeforeTheirTables() {
        assertThat(between(CYCLE, Schema.EMPTY))
                .containsExactly(
                        new DropConstraint(BARE_A.name(), "a_b_id_fkey", TO_B),
                        new DropConstraint(BARE_B.name(), "b_a_id_fkey", TO_A),
                        new DropIndex(BARE_A.name(), "a_b_id_idx", ON_B_ID),
                        new DropTable(BARE_A.name(), BARE_A),
                        new DropTable(BARE_B.name(), BARE_B));
    }

    @Test
    void dropsTheForeignKeyOfATableThatStaysBeforeTheTableItPointsTo() {
        Schema wanted = schema(BARE_A);

        assertThat(between(CYCLE, wanted))
                .startsWith(
                        new DropConstraint(BARE_B.name(), "b_a_id_fkey", TO_A),
                        new DropConstraint(BARE_A.name(), "a_b_id_fkey", TO_B))
                .endsWith(new DropTable(BARE_B.name(), BARE_B));
    }

    @Test
    void givesUnnamedObjectsOfNewTablesConventionalNames() {
        Schema unnamed = schema(
                BARE_A.withForeignKeys(List.of(TO_B.withName(null))).withIndexes(List.of(ON_B_ID.withName(null))),
                BARE_B);

        assertThat(between(schema(BARE_B), unnamed))
                .containsExactly(
                        new CreateTable(BARE_A),
                        new CreateIndex(BARE_A.name(), ON_B_ID),
                        new AddConstraint(BARE_A.name(), TO_B));
    }

    @Test
    void findsNoDifferenceInMadeUpNames() {
        Table made = BARE_A.withPrimaryKey(PrimaryKey.of("made_up", List.of("id")))
                .withForeignKeys(List.of(TO_B.withName("fk_made_up")))
                .withIndexes(List.of(ON_B_ID.withName("idx_made_up")));
        Table wanted = BARE_A.withPrimaryKey(PrimaryKey.of(null, List.of("id")))
                .withForeignKeys(List.of(TO_B.withName(null)))
                .withIndexes(List.of(ON_B_ID.withName(null)));

        assertThat(between(schema(made, BARE_B), schema(wanted, BARE_B))).isEmpty();
    }
}
