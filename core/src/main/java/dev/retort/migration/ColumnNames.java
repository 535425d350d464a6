package dev.retort.migration;

import dev.retort.PublicApi;
import java.util.List;

/**
 * The names of columns, in order.
 *
 * @param names the names
 */
@PublicApi
public record ColumnNames(List<String> names) {

    public ColumnNames {
        names = List.copyOf(names);
    }
}
