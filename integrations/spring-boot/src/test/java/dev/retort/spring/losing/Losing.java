package dev.retort.spring.losing;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two revisions; the second loses values. */
public final class Losing {

    private Losing() {}

    /** Creates the table. */
    @Revision(id = "aaa1")
    public static final class Create implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("person", column("id", "bigint"), column("phone", "text"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("person");
        }
    }

    /** Drops a column. */
    @Revision(id = "bbb2", revises = "aaa1")
    public static final class Drop implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.dropColumn("person", "phone");
        }

        @Override
        public void downgrade(Operations op) {
            op.addColumn("person", column("phone", "text"));
        }
    }
}
