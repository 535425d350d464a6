package dev.retort.migration;

import java.util.List;

/**
 * The values of a new row.
 *
 * @param values the values as SQL expressions
 */
public record Row(List<String> values) {

    public Row {
        values = List.copyOf(values);
    }
}
