package dev.retort.generator.systems;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.Project;
import dev.retort.generator.cases.State;
import dev.retort.preflight.RowsInTheWayException;
import dev.retort.revision.RevisionTarget;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class VocabularyIT {

    private static final ExampleSystem VOCABULARY = new ExampleSystem("vocabulary");
    private static final RevisionTarget SHARED = RevisionTarget.parse("8d1f60c2a9be");

    @Test
    void goesTheWholeWay(@TempDir Path work) throws Exception {
        Step shared = Step.of(
                "8d1f60c2a9be",
                List.of(),
                "Words and sessions of everybody",
                "2026-09-14T09:15:00Z",
                Wanted.madeByHand(VOCABULARY),
                VOCABULARY.scope().withSchemas(List.of("auth")));
        Step own = Step.of(
                "b3e07c51d824",
                List.of(shared.id()),
                "Words and sessions of each user",
                "2026-11-23T10:05:00Z",
                Wanted.by(VOCABULARY.entities()),
                VOCABULARY.scope());

        WholeWay.of(VOCABULARY, work, List.of(shared, own), new VocabularyApplication())
                .go();
    }

    @Test
    void refusesToGoBackWhereTwoUsersHaveOneWord(@TempDir Path work, @Fresh TestDatabase database) throws Exception {
        Project project = new Project(work, VOCABULARY.folder(), "migrations");
        TeamDatabase team = new TeamDatabase(VOCABULARY, project, SHARED, database);
        team.begin();
        team.migrator().upgrade(RevisionTarget.HEAD);
        database.execute("insert into user_vocabulary (user_id, word, translation)"
                + " values (1, 'word-7', 'a'), (2, 'word-7', 'b')");
        State before = State.of(database);

        assertThatThrownBy(() -> team.migrator().downgrade(SHARED))
                .isInstanceOf(RowsInTheWayException.class)
                .hasMessageContainingAll("uq_user_vocabulary_word", "word = word-7, rows = 3", "nothing was run");

        State after = State.of(database);
        before.expectCatalog(after, "after the refusal", database);
        after.contents().expectSame(before.contents(), "after the refusal");
    }
}
