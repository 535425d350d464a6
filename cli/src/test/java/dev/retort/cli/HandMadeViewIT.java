package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view that somebody made by hand in one database, and that was in the way of a revision. */
class HandMadeViewIT extends HandMadeObjects {

    private static final String VIEWS = "select viewname from pg_views where schemaname = 'public' union all"
            + " select matviewname from pg_matviews order by 1";

    HandMadeViewIT(@TempDir Path folder, @Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        super(
                folder,
                database,
                shadow,
                "create view names as select name from author; comment on view names is 'it''s ours';"
                        + " create materialized view longer as select name || '!' as name from names;"
                        + " create unique index longer_name on longer (name)",
                VIEWS,
                "longer",
                "names");
        assertThat(source()).contains("op.dropView(\"names\")", "op.createView(view(\"names\")");
    }

    @Override
    void assertRestored() throws Exception {
        assertThat(database.query("select obj_description('names'::regclass)")).containsExactly("it's ours");
    }

    @Test
    void isDroppedAndMadeAgainWhereItIs() throws Exception {
        cli.must("upgrade", "head");
        assertKept();
        assertType(database);

        cli.must("downgrade", "-1", "--yes");
        assertKept();
        assertRestored();
        assertThat(database.query("select to_regclass('longer_name') is not null"))
                .containsExactly("t");
    }
}
