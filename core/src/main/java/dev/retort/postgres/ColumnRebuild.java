package dev.retort.postgres;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import java.util.Objects;

/** Decides whether a column must be dropped and added again, because the server cannot change it in place. */
public final class ColumnRebuild {

    /** The first major version that supports {@code SET EXPRESSION}. */
    public static final int SETS_EXPRESSIONS = 17;

    private ColumnRebuild() {}

    /** Whether the server cannot make this change in place. */
    public static boolean isNeeded(ServerVersion server, Column before, Column after) {
        Generated was = before.generated();
        Generated becomes = after.generated();
        if (Objects.equals(was, becomes)) {
            return false;
        }
        if (was == null) {
            return true;
        }
        return becomes == null
                ? !was.stored()
                : was.stored() != becomes.stored() || !server.isAtLeast(SETS_EXPRESSIONS) || isRetyped(before, after);
    }

    /** Whether the type or collation of the column changes. */
    public static boolean isRetyped(Column before, Column after) {
        return !before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation());
    }
}
