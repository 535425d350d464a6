package dev.retort.migration;

import dev.retort.operation.Assignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a backfill sets, and in which rows. */
public final class NewValues {

    private final List<Assignment> assignments = new ArrayList<>();
    private @Nullable String condition;

    NewValues() {}

    /** A column and its value as SQL, in terms of the row as it is. */
    public NewValues set(String column, String sql) {
        assignments.add(new Assignment(column, sql));
        return this;
    }

    /** Only in the rows of which this holds. */
    public NewValues where(String sql) {
        condition = sql;
        return this;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    @Nullable
    String condition() {
        return condition;
    }
}
