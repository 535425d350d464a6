package dev.retort.migration;

import static dev.retort.migration.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Action;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationsTest {

    @Test
    void tellAListenerOfEachOperationWhileItIsRecorded() {
        List<Object> heard = new ArrayList<>();

        Recording recording = Operations.record(
                op -> {
                    op.createTable("t", column("a", "text"));
                    heard.add("between");
                    op.dropTable("t");
                },
                Map.of(),
                operation -> heard.add(operation.action()));

        assertThat(heard).containsExactly(Action.CREATE, "between", Action.DROP);
        assertThat(recording.operations()).extracting(Operation::action).containsExactly(Action.CREATE, Action.DROP);
    }
}
