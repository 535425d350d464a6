package dev.retort.generator.systems;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.RetortException;
import dev.retort.generator.Decisions;
import dev.retort.generator.Project;
import dev.retort.generator.cases.State;
import dev.retort.revision.RevisionTarget;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class AssistantIT {

    private static final ExampleSystem ASSISTANT = new ExampleSystem("assistant");
    private static final String FIRST = "5e20c9b74d1f";
    private static final ColumnName OWNER = new ColumnName(QualifiedName.of("projects"), "user_id");
    private static final String ADMIN = "(select min(id) from users where is_superuser)";

    /** The statements that a person adds to the file. */
    private static final String REQUIRED =
            """
                    op.require("an administrator, who gets the projects",
                            "select not exists (select from projects) or exists (select from users where is_superuser)");

            """;

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
                .deciding(Decisions.NONE.withBackfills(Map.of(OWNER, ADMIN)))
                .reviewed(text -> text.replaceFirst("(?m)^        op\\.", Matcher.quoteReplacement(REQUIRED) + "$0"));

        WholeWay.of(ASSISTANT, work, List.of(alone, many), new AssistantApplication())
                .losing(List.of("projects.created_at", "projects.updated_at"))
                .go();
    }

    @Test
    void doesNotBeginWithoutAnAdministrator(@TempDir Path work, @Fresh TestDatabase database) throws Exception {
        Project committed = new Project(work, ASSISTANT.folder(), "migrations");
        TeamDatabase team = new TeamDatabase(ASSISTANT, committed, RevisionTarget.parse(FIRST), database);
        team.begin();
        database.execute("update users set is_superuser = false");
        State before = State.of(database);

        assertThatThrownBy(() -> team.migrator().upgrade(RevisionTarget.HEAD))
                .isInstanceOf(RetortException.class)
                .hasMessageContaining("an administrator, who gets the projects");

        State after = State.of(database);
        before.expectCatalog(after, "after the refusal", database);
        after.contents().expectSame(before.contents(), "after the refusal");
    }
}
