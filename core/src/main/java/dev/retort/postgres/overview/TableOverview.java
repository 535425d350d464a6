package dev.retort.postgres.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An overview of a table, view or foreign table.
 *
 * @param schema its schema
 * @param name its name
 * @param kind its kind: {@code table}, {@code unlogged table}, {@code partitioned table}, {@code view},
 *     {@code materialized view}, {@code foreign table}
 * @param owner its owner
 * @param comment its comment, or null
 * @param rows PostgreSQL's estimate of the number of rows; below 0 if it was never analyzed
 * @param size its size on disk
 * @param options its partition key, storage parameters and row security
 * @param columns its columns, in order
 * @param constraints its constraints, the primary key first
 * @param indexes its indexes, by name
 * @param references the foreign keys that reference it
 * @param dependents further objects that belong to it or depend on it, by kind and name
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
