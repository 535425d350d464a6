package dev.retort.spring.heads;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two revisions that nobody has merged. */
public final class Heads {

    private Heads() {}

    /** The one head. */
    @Revision(id = "aaa1")
    public static final class Left implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("left_side", column("id", "bigint"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("left_side");
        }
    }

    /** The other head. */
    @Revision(id = "bbb2")
    public static final class Right implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("right_side", column("id", "bigint"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("right_side");
        }
    }
}
