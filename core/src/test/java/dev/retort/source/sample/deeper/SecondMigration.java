package dev.retort.source.sample.deeper;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** The second of two sample migrations. */
@Revision(id = "second", revises = "first")
public final class SecondMigration implements Migration {

    @Override
    public void upgrade(Operations op) {}

    @Override
    public void downgrade(Operations op) {}
}
