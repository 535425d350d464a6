package dev.retort.migration;

import java.util.List;

/**
 * Columns in order.
 *
 * @param names their names
 */
public record ColumnNames(List<String> names) {

    public ColumnNames {
        names = List.copyOf(names);
    }
}
