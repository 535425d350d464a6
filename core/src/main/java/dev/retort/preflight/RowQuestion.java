package dev.retort.preflight;

import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * The question whether a table has certain rows before a plan.
 *
 * @param table the table, by its name before the plan
 * @param column the column that the condition reads, by its name before the plan; or null
 * @param condition the condition as SQL, or null for any row
 */
record RowQuestion(QualifiedName table, @Nullable String column, @Nullable String condition) {}
