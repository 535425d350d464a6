package dev.retort.postgres;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import java.util.Objects;

/** When a column cannot become another in place, so that it is dropped and added. */
public final class ColumnRebuild {

    /** The first major version that has {@code SET EXPRESSION}. */
    public static final int SETS_EXPRESSIONS = 17;

    private ColumnRebuild() {}

    /** Whether a server has to make the column anew. */
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

    /** Whether the column gets another type or collation. */
    public static boolean isRetyped(Column before, Column after) {
        return !before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation());
    }
}
