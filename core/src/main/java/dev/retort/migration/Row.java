package dev.retort.migration;

import java.util.List;

/**
 * The values of a row that is put into a table.
 *
 * @param values the values as SQL
 */
public record Row(List<String> values) {

    public Row {
        values = List.copyOf(values);
    }
}
