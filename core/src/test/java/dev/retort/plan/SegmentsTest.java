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

    @Test
    void numbersTheStepsOfARevisionThroughItsTransactions() {
        List<Step> steps = segments(op -> {
                    op.executeSafe("analyze t");
                    op.addEnumValue("mood", "happy");
                    op.executeSafe("analyze t");
                })
                .stream()
                .flatMap(segment -> segment.steps().stream())
                .toList();

        assertThat(steps).extracting(Step::number).containsExactly(1, 2, 3);
        assertThat(steps.get(0).operation()).isEqualTo(steps.get(2).operation());
    }

    private static List<Integer> sizes(Consumer<Operations> direction) {
        return segments(direction).stream()
                .map(segment -> segment.steps().size())
                .toList();
    }

    private static List<Segment> segments(Consumer<Operations> direction) {
        return Segments.of(Operations.record(direction), new SqlWriter(ServerVersion.ofMajor(14)));
    }
}
