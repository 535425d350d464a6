package dev.retort.generator.systems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.Project;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LearnrIT {

    private static final ExampleSystem LEARNR = new ExampleSystem("learnr");
    private static final RevisionTarget FIRST = RevisionTarget.parse("001");

    private static final String TABLES =
            "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                    + " and relname <> 'retort_history'";
    private static final String INDEXES =
            """
            select indexrelid::regclass from pg_index join pg_class on pg_class.oid = indrelid
            where relnamespace = 'public'::regnamespace and relname <> 'retort_history'
              and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))""";
    private static final String FOREIGN_KEYS = "select conname from pg_constraint where contype = 'f'";

    @Test
    void goesTheWholeWay(@TempDir Path work) throws Exception {
        Wanted entities = Wanted.by(LEARNR.entities());
        Step first = Step.of("001", List.of(), "Initial schema", "2026-08-03T08:00:00Z", entities, LEARNR.before());
        Step second = Step.of("002", List.of("001"), "v2.1 features", "2026-11-20T16:45:00Z", entities, LEARNR.scope());

        WholeWay.of(LEARNR, work, List.of(first, second), new LearnrApplication())
                .go();
    }

    @Test
    void hasTheTablesIndexesAndForeignKeysOfItsTwoReleases(@TempDir Path work, @Fresh TestDatabase database)
            throws Exception {
        Project committed = new Project(work, LEARNR.folder(), "migrations");
        Migrator migrator = new TeamDatabase(LEARNR, committed, FIRST, database).migrator();

        migrator.upgrade(FIRST);
        expect(database, 10, 18, 13);
        migrator.upgrade(RevisionTarget.parse("+1"));
        expect(database, 21, 18 + 42, 13 + 28);
        migrator.downgrade(FIRST);
        expect(database, 10, 18, 13);
        migrator.downgrade(RevisionTarget.BASE);
        expect(database, 0, 0, 0);
    }

    private static void expect(TestDatabase database, int tables, int indexes, int foreignKeys) throws SQLException {
        assertThat(database.query(TABLES)).hasSize(tables);
        assertThat(database.query(INDEXES)).hasSize(indexes);
        assertThat(database.query(FOREIGN_KEYS)).hasSize(foreignKeys);
    }
}
