package dev.retort.runner;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Migration;
import dev.retort.plan.OfflineMigrator;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import dev.retort.session.MigratorOptions;
import dev.retort.source.FolderSource;
import dev.retort.source.LoadedMigration;
import dev.retort.source.MigrationSource;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.Psql;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each step of each example system, running the script with psql gives the same database as the migrator. */
class ExampleScriptsIT {

    private static final Path SYSTEMS = Path.of("..", "entities", "migrations");
    private static final String BASE = "base";
    /** The number of starting points for each one in the sample. */
    private static final int SAMPLE = Integer.getInteger("retort.test.sample", 4);

    private static final String HISTORY =
            "select (revision, message, checksum, state, segment, applied_by, tool_version)::text"
                    + " from retort_history order by revision";

    private final Path folder;
    /** Creates a database at each revision with the migrator. */
    private final Map<String, TestDatabase> databases = new LinkedHashMap<>();

    private final List<TestDatabase> copies = new ArrayList<>();

    ExampleScriptsIT(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<Path> systems() throws IOException {
        try (Stream<Path> folders = Files.list(SYSTEMS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @BeforeEach
    void begin() throws Exception {
        Assumptions.assumeTrue(Psql.isThere(), "skipped: there is no psql on the path");
        TestDatabase empty = TestServer.database();
        databases.put(BASE, empty);
        Migrator.of(empty::connect, List::of).ensureHistory();
    }

    @AfterEach
    void drop() throws SQLException {
        for (TestDatabase copy : copies) {
            copy.close();
        }
        for (TestDatabase database : databases.values()) {
            database.close();
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void eachStepEndsAlike(Path system) throws Exception {
        List<LoadedMigration> migrations = new FolderSource(system, null, Migration.class.getClassLoader()).load();
        MigrationSource source = () -> migrations;
        OfflineMigrator scripts = OfflineMigrator.of(source);
        List<RevisionInfo> revisions =
                Migrator.of(at(BASE)::connect, source).graph().all();
        assertThat(revisions).isNotEmpty();

        for (RevisionInfo revision : revisions) {
            String before =
                    revision.revises().isEmpty() ? BASE : revision.revises().get(0);
            TestDatabase offline = copy(before);
            upgrade(before, revision, source);
            run(offline, scripts.upgrade(range(before, revision.id())));
            expectAlike(offline, at(revision.id()), before + ":" + revision.id());

            TestDatabase online = copy(revision.id());
            migrator(online, source).downgrade(before);
            run(offline, scripts.downgrade(range(revision.id(), before)));
            expectAlike(offline, online, revision.id() + ":" + before);
        }
        expectGuardsToHelp(scripts.withGuards(true), revisions);
    }

    /** Runs one guarded script on a database at each revision, more than once. */
    private void expectGuardsToHelp(OfflineMigrator scripts, List<RevisionInfo> revisions) throws Exception {
        String last = revisions.get(revisions.size() - 1).id();
        String up = scripts.upgrade(range(BASE, last));
        String down = scripts.downgrade(range(last, BASE));
        List<String> starts = List.copyOf(databases.keySet());
        for (int i = 0; i < starts.size(); i += SAMPLE) {
            String start = starts.get(i);
            TestDatabase database = copy(start);
            run(database, up);
            run(database, up);
            expectAlike(database, at(last), "guarded up from " + start);
            run(database, down);
            run(database, down);
            expectAlike(database, at(BASE), "guarded down after " + start);
        }
    }

    private void upgrade(String before, RevisionInfo revision, MigrationSource source) throws SQLException {
        TestDatabase database = at(before).copy();
        databases.put(revision.id(), database);
        migrator(database, source).upgrade(revision.id());
    }

    private TestDatabase at(String revision) {
        return requireNonNull(databases.get(revision), revision);
    }

    private TestDatabase copy(String revision) throws SQLException {
        TestDatabase copy = at(revision).copy();
        copies.add(copy);
        return copy;
    }

    private static Migrator migrator(TestDatabase database, MigrationSource source) {
        return Migrator.of(database::connect, source).withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }

    private static RevisionRange range(String from, String to) {
        return new RevisionRange(RevisionTarget.parse(from), RevisionTarget.parse(to));
    }

    private static void expectAlike(TestDatabase offline, TestDatabase online, String step) throws SQLException {
        assertThat(list(offline)).as(step).isEqualTo(list(online));
        assertThat(offline.query(HISTORY)).as(step).isEqualTo(online.query(HISTORY));
    }

    private static String list(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogListing.exact().columnsByName().list(connection, "public");
        }
    }

    private void run(TestDatabase database, String sql) throws Exception {
        Path script = Files.writeString(folder.resolve("script.sql"), sql);
        Psql.Result result = Psql.run(database, script);
        assertThat(result.exitCode()).as(() -> result.err() + sql).isZero();
    }
}
