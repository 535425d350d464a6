package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F18: the disk is full while an index is built. */
@Tag("slow")
class DiskFullIT {

    private final Path disk;

    DiskFullIT(@TempDir Path disk) {
        this.disk = disk;
    }

    @Test
    void leavesNothingHalfBuiltAndGoesOnWhenThereIsRoom() throws Exception {
        Assumptions.assumeTrue(
                TestServer.isEmbedded() && mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
                "skipped: no small disk can be mounted here");
        try (TestDatabase database = TestServer.database()) {
            String space = "space_" + database.name();
            try {
                database.execute("create tablespace " + space + " location '" + disk + "'");
                goesOnWhenThereIsRoom(database, space);
            } finally {
                database.execute("drop index if exists t_a; drop table if exists retort_history");
                database.execute("drop tablespace if exists " + space);
            }
        } finally {
            Command.succeeds(List.of("umount", disk.toString()));
        }
    }

    private void goesOnWhenThereIsRoom(TestDatabase database, String space) throws Exception {
        database.execute("create table t (a text); insert into t select repeat(md5(g::text), 4)"
                + " from generate_series(1, 60000) g; alter database " + database.name() + " set default_tablespace = "
                + space);
        Migrator migrator = Migrator.of(
                database::connect,
                new Written()
                        .then(
                                "r1",
                                op -> op.createIndex(
                                        "t", index("a").named("t_a").concurrently()),
                                op -> {}));

        assertThatThrownBy(() -> migrator.upgrade(RevisionTarget.HEADS))
                .isInstanceOfSatisfying(MigrationFailedException.class, e -> assertThat(e.sqlState())
                        .isEqualTo("53100"));
        assertThat(indexes(database)).isZero();

        assertThat(mount("-o", "remount,size=64m", disk.toString())).isTrue();
        migrator.upgrade(RevisionTarget.HEADS);

        assertThat(indexes(database)).isOne();
        Figures.record(
                "F18", "failed with an error message, left no partial index, and continued when there was space");
    }

    private static int indexes(TestDatabase database) throws SQLException {
        return Integer.parseInt(database.query("select count(*) from pg_index where indrelid = 't'::regclass")
                .get(0));
    }

    private static boolean mount(String... arguments) {
        return Command.succeeds(
                Stream.concat(Stream.of("mount"), Stream.of(arguments)).toList());
    }
}
