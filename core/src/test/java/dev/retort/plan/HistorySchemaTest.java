package dev.retort.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.CreateSchema;
import dev.retort.operation.DropSchema;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.SetComment;
import dev.retort.schema.Namespace;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistorySchemaTest {

    private static final Operation OTHER = new CreateSchema(new Namespace("other", "c"));

    @Test
    void isNeitherCreatedNorDropped() {
        List<Operation> operations =
                List.of(new CreateSchema(new Namespace("app", null)), OTHER, new DropSchema("app", null));

        assertThat(new HistorySchema("app").left(operations)).containsExactly(OTHER);
        assertThat(new HistorySchema("").left(operations)).isEqualTo(operations);
    }

    @Test
    void getsItsComment() {
        assertThat(new HistorySchema("app").left(List.of(new CreateSchema(new Namespace("app", "ours")))))
                .containsExactly(new SetComment(ObjectAddress.schema("app"), null, "ours"));
    }
}
