package dev.retort.postgres.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a table, or of what is used like one, with what it takes and what hangs on it.
 *
 * @param schema its schema
 * @param name its name
 * @param kind what it is: {@code table}, {@code unlogged table}, {@code partitioned table}, {@code view}, {@code materialized
 *     view}, {@code foreign table}
 * @param owner who owns it
 * @param comment its comment, or null
 * @param rows PostgreSQL's estimate of how many rows it has; below 0 where it was never analyzed
 * @param size what it takes on disk
 * @param options what was said of how it is kept: partition key, storage parameters, row security
 * @param columns its columns, in the table's order
 * @param constraints its constraints, the primary key first
 * @param indexes its indexes, by name
 * @param references the foreign keys that point to it
 * @param dependents what else hangs on it, by kind and name
 * @param query the query of a view, else null
 */
public record TableOverview(
        String schema,
        String name,
        String kind,
        String owner,
        @Nullable String comment,
        long rows,
        TableSize size,
        List<String> options,
        List<ColumnOverview> columns,
        List<ConstraintOverview> constraints,
        List<IndexOverview> indexes,
        List<ReferenceOverview> references,
        List<DependentOverview> dependents,
        @Nullable String query) {

    public TableOverview {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
        references = List.copyOf(references);
        dependents = List.copyOf(dependents);
    }
}
