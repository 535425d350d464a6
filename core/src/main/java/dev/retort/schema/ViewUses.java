package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.Comparator;
import java.util.List;

/**
 * The objects that a view depends on, according to the catalog ({@code pg_depend}).
 *
 * @param columns the columns that it reads
 * @param relations the tables and views that it reads, as a whole or by column
 * @param types the types that its query names, and the types of its columns
 * @param queryTypes the types that its query names, and without which it cannot exist
 * @param keys the tables whose primary key it relies on for {@code GROUP BY}, and without which it cannot exist
 */
@PublicApi
public record ViewUses(
        List<ColumnName> columns,
        List<QualifiedName> relations,
        List<QualifiedName> types,
        List<QualifiedName> queryTypes,
        List<QualifiedName> keys) {

    /** No dependencies, or none known. */
    public static final ViewUses NONE = new ViewUses(List.of(), List.of(), List.of(), List.of(), List.of());

    public ViewUses {
        columns = Sorted.by(Comparator.comparing(ColumnName::table).thenComparing(ColumnName::column), columns);
        relations = Sorted.by(Comparator.naturalOrder(), relations);
        types = Sorted.by(Comparator.naturalOrder(), types);
        queryTypes = Sorted.by(Comparator.naturalOrder(), queryTypes);
        keys = Sorted.by(Comparator.naturalOrder(), keys);
    }
}
