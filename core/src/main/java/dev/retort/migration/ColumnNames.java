package dev.retort.migration;

import java.util.List;

/**
 * The names of columns, in order.
 *
 * @param names the names
 */
public record ColumnNames(List<String> names) {

    public ColumnNames {
        names = List.copyOf(names);
    }
}
