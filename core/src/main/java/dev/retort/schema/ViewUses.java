package dev.retort.schema;

import java.util.Comparator;
import java.util.List;

/**
 * What a view is made of, as the catalog knows it ({@code pg_depend}).
 *
 * @param columns the columns that it reads
 * @param relations the tables and views that it reads, by row or by column
 * @param types the types that its query names, or that its columns have
 * @param queryTypes those that its query names, so that it cannot be without them
 * @param keys the tables by whose primary key it groups, so that it cannot be without that key
 */
public record ViewUses(
        List<ColumnName> columns,
        List<QualifiedName> relations,
        List<QualifiedName> types,
        List<QualifiedName> queryTypes,
        List<QualifiedName> keys) {

    /** Nothing at all, or nothing known. */
    public static final ViewUses NONE = new ViewUses(List.of(), List.of(), List.of(), List.of(), List.of());

    public ViewUses {
        columns = Sorted.by(Comparator.comparing(ColumnName::table).thenComparing(ColumnName::column), columns);
        relations = Sorted.by(Comparator.naturalOrder(), relations);
        types = Sorted.by(Comparator.naturalOrder(), types);
        queryTypes = Sorted.by(Comparator.naturalOrder(), queryTypes);
        keys = Sorted.by(Comparator.naturalOrder(), keys);
    }
}
