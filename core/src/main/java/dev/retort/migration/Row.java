package dev.retort.migration;

import dev.retort.PublicApi;
import java.util.List;

/**
 * The values of a new row.
 *
 * @param values the values as SQL expressions
 */
@PublicApi
public record Row(List<String> values) {

    public Row {
        values = List.copyOf(values);
    }
}
