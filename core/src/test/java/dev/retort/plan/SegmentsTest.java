package dev.retort.plan;

import static dev.retort.migration.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.sql.SqlWriter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void putsEverythingIntoOneTransactionWhereItMay() {
        assertThat(sizes(op -> {
                    op.addColumn("t", column("a", "text"));
                    op.addColumn("t", column("b", "text"));
                }))
                .containsExactly(2);
    }

    @Test
    void putsAStatementByItselfThatMustBeCommittedFirst() {
        assertThat(sizes(op -> {
                    op.addColumn("t", column("a", "text"));
                    op.addEnumValue("mood", "happy");
                    op.addEnumValue("mood", "glad");
                    op.addColumn("t", column("b", "text"));
                    op.addColumn("t", column("c", "text"));
                }))
                .containsExactly(1, 1, 1, 2);
        assertThat(sizes(op -> op.addEnumValue("mood", "happy"))).containsExactly(1);
    }

    @Test
    void givesARevisionThatDoesNothingATransactionForItsHistory() {
        assertThat(sizes(op -> {})).containsExactly(0);
    }

    private static List<Integer> sizes(Consumer<Operations> direction) {
        SqlWriter writer = new SqlWriter(ServerVersion.ofMajor(14));
        return Segments.of(Operations.record(direction), writer).stream()
                .map(segment -> segment.steps().size())
                .toList();
    }
}
