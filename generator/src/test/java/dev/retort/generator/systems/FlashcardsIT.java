package dev.retort.generator.systems;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.Project;
import dev.retort.revision.RevisionTarget;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A revision for each kind of change that needs one, two of them by two developers at once; none for the others. */
@Tag("slow")
class FlashcardsIT {

    private static final ExampleSystem FLASHCARDS = new ExampleSystem("flashcards");
    private static final String INITIAL = "4c9e1b7d20f3";
    private static final String COLUMNS = "6a05d3f81e9b";
    private static final String TYPES = "c7312e8f4b06";
    private static final String INDEXES = "19fb64c0a5d7";
    private static final String FOREIGN_KEYS = "e2806f3b9c14";
    private static final String MERGE = "7b4ad91052ce";
    private static final String CONSTRAINTS = "a95c07e6f138";
    private static final String TABLES = "f0d8261b3e7a";

    @TempDir
    private Path work;

    private final Map<String, PatchedEntities> entities = new LinkedHashMap<>();
    private final List<String> changes = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    @Test
    void goTheWholeWay() throws Exception {
        step(
                INITIAL,
                "Initial comprehensive models: User, UserPreferences, Deck, Card, CardReview, StudySession",
                "09-01");
        change("1-columns");
        step(COLUMNS, "Add a hint to cards, remove the color of decks", "09-15", INITIAL);
        change("2-column-types");
        step(TYPES, "Longer names of decks, longer reviews", "09-29", COLUMNS);
        step(INDEXES, "Index what the daily study reads", "10-13", List.of("3-indexes"), TYPES);
        step(
                FOREIGN_KEYS,
                "Sessions and chapters point to decks that exist",
                "10-14",
                List.of("3-foreign-keys"),
                TYPES);
        change("3-indexes");
        change("3-foreign-keys");
        step(MERGE, "Merge migration branches", "10-15", INDEXES, FOREIGN_KEYS);
        change("4-constraints");
        step(CONSTRAINTS, "One user for an address, reviews of an hour at most", "10-27", MERGE);
        change("5-tables");
        step(TABLES, "Tags of cards in place of reminders", "11-10", CONSTRAINTS);

        new WholeWay(
                        FLASHCARDS,
                        ExampleSystem.scratch(work),
                        steps,
                        step -> entities(step.id()).deploy(FlashcardsApplication.class),
                        Set.of("decks.color", "user_reminders"))
                .go();
    }

    @Test
    void whatIsNoColumnNeedsNoMigration(@Fresh TestDatabase database) throws Exception {
        for (String change : List.of("a-method", "an-implementation", "attributes", "docstrings")) {
            step(change, change, "09-02", List.of("without-migration/" + change));
        }
        Project committed = new Project(work, FLASHCARDS.folder(), "migrations");
        new TeamDatabase(FLASHCARDS, committed, RevisionTarget.parse(INITIAL), database).begin();
        for (Step step : steps) {
            assertThat(Compared.of(step, database).operations()).as(step.id()).isEmpty();
        }
    }

    /** A change that all later steps have. */
    private void change(String patch) {
        changes.add(patch);
    }

    private void step(String id, String message, String day, String... revises) throws Exception {
        step(id, message, day, List.of(), revises);
    }

    /** A step with changes that the others do not have yet. */
    private void step(String id, String message, String day, List<String> ofItsOwn, String... revises)
            throws Exception {
        List<String> patches = new ArrayList<>(changes);
        patches.addAll(ofItsOwn);
        PatchedEntities patched = PatchedEntities.compile(
                FLASHCARDS,
                FlashcardsApplication.class,
                work.resolve("entities").resolve(id),
                patches);
        entities.put(id, patched);
        steps.add(Step.of(
                id,
                List.of(revises),
                message,
                "2026-" + day + "T10:00:00Z",
                Wanted.by(patched.source()),
                FLASHCARDS.scope()));
    }

    private PatchedEntities entities(String id) {
        return requireNonNull(entities.get(id), id);
    }
}
