package dev.retort.spring.slow;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Takes a minute. */
@Revision(id = "aaa1")
public final class SlowMigration implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.executeSafe("select pg_sleep(60)");
    }

    @Override
    public void downgrade(Operations op) {
        op.executeSafe("select 1");
    }
}
