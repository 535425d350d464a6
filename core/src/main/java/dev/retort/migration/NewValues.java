package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.operation.Assignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The assignments of a backfill, and the condition that selects the rows. */
@PublicApi
public final class NewValues {

    private final List<Assignment> assignments = new ArrayList<>();
    private @Nullable String condition;

    NewValues() {}

    /** Adds an assignment: a column and its new value as an SQL expression over the old row. */
    public NewValues set(String column, String sql) {
        assignments.add(new Assignment(column, sql));
        return this;
    }

    /** Restricts the backfill to rows that satisfy the condition. */
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
