package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.ChangedMigrationException;
import dev.retort.history.HistoryGapException;
import dev.retort.history.UnknownAppliedException;
import dev.retort.history.UnreadableChecksumException;
import dev.retort.migration.Definitions;
import dev.retort.preflight.DriftException;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F19 and F22: the history is edited, or the database is changed without Retort. */
class HistoryEditedIT {

    private final TestDatabase database;
    private final Migrator migrator;

    HistoryEditedIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        migrator = Migrator.of(database::connect, source(4));
        Migrator.of(database::connect, source(3)).upgrade(RevisionTarget.HEADS);
    }

    @Test
    void namesWhatWasEdited() throws SQLException {
        refuses("delete from retort_history where revision = 'r2'", HistoryGapException.class, "r3", "r2");
        refuses(
                "update retort_history set checksum = 'x' where revision = 'r2'",
                UnreadableChecksumException.class,
                "r2");
        refuses(
                "update retort_history set checksum = 'v1:sha256:' || repeat('0', 64) where revision = 'r3'",
                ChangedMigrationException.class,
                "r3");
        refuses(
                "insert into retort_history (revision, message, checksum, state, segment, applied_at, applied_by,"
                        + " duration_ms, tool_version) select 'zzz', message, checksum, state, segment, applied_at,"
                        + " applied_by, duration_ms, tool_version from retort_history where revision = 'r1'",
                UnknownAppliedException.class,
                "zzz");
        refuses("delete from retort_history where revision = 'r3'", DriftException.class, "t3", "already exists");
        Figures.record("F19", "5 edits, each reported; nothing ran");
    }

    @Test
    void namesWhatWasChangedByOtherMeans() throws SQLException {
        Migrator next = Migrator.of(
                database::connect,
                source(3)
                        .then(
                                "r4",
                                op -> {
                                    op.addColumn("t1", Definitions.column("email", "text"));
                                    op.dropColumn("t2", "id");
                                    op.createTable("t4", Definitions.column("id", "bigint"));
                                },
                                op -> {}));
        database.execute("alter table t1 add email text; alter table t2 drop id; create table t4 (x int)");
        String before = listing();

        assertThatThrownBy(() -> next.upgrade(RevisionTarget.HEADS))
                .isInstanceOf(DriftException.class)
                .hasMessageContaining("column t1.email already exists")
                .hasMessageContaining("column t2.id does not exist")
                .hasMessageContaining("table t4 already exists");

        assertThat(listing()).isEqualTo(before);
        Figures.record("F22", "3 differences reported before the first statement");
    }

    private void refuses(String edit, Class<? extends Throwable> diagnosis, String... words) throws SQLException {
        database.execute("create table kept as select * from retort_history; " + edit);
        String before = listing();

        assertThatThrownBy(() -> migrator.upgrade(RevisionTarget.HEADS))
                .as(edit)
                .isInstanceOf(diagnosis)
                .hasMessageContainingAll(words);

        assertThat(listing()).isEqualTo(before);
        database.execute("delete from retort_history; insert into retort_history select * from kept; drop table kept");
    }

    private String listing() throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogListing.of(connection, "public");
        }
    }

    private static Written source(int revisions) {
        Written source = new Written();
        for (String number : List.of("1", "2", "3", "4").subList(0, revisions)) {
            source.then(
                    "r" + number,
                    op -> op.createTable("t" + number, Definitions.column("id", "bigint")),
                    op -> op.dropTable("t" + number));
        }
        return source;
    }
}
