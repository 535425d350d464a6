package dev.retort.source.sample;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** The first of two sample migrations. */
@Revision(id = "first")
public final class FirstMigration implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.execute(Helper.SQL);
    }

    @Override
    public void downgrade(Operations op) {}
}
