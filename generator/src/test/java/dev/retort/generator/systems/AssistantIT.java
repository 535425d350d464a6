package dev.retort.generator.systems;

import dev.retort.generator.Decisions;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssistantIT {

    private static final ExampleSystem ASSISTANT = new ExampleSystem("assistant");
    private static final String FIRST = "5e20c9b74d1f";
    private static final ColumnName OWNER = new ColumnName(QualifiedName.of("projects"), "user_id");
    private static final String ADMIN = "(select min(id) from users where is_superuser)";

    @Test
    void goesTheWholeWay(@TempDir Path work) throws Exception {
        Step alone = Step.of(
                FIRST,
                List.of(),
                "Projects of one person",
                "2026-10-05T07:30:00Z",
                Wanted.madeByHand(ASSISTANT),
                ASSISTANT.scope());
        Step many = Step.of(
                        "d41b7f60a892",
                        List.of(FIRST),
                        "Add user id to projects",
                        "2026-11-25T14:20:00Z",
                        Wanted.by(ASSISTANT.entities()),
                        ASSISTANT.scope())
                .deciding(Decisions.NONE.withBackfills(Map.of(OWNER, ADMIN)));

        WholeWay.of(ASSISTANT, work, List.of(alone, many), new AssistantApplication())
                .losing(List.of("projects.created_at", "projects.updated_at"))
                .go();
    }
}
