package dev.retort.postgres.overview;

import java.util.List;

/**
 * A foreign key that references the table of an overview.
 *
 * @param table the referencing table, qualified if the search path requires it
 * @param name its name
 * @param columns its columns
 * @param definition its definition as SQL
 * @param indexed whether an index starts with its columns; without one, each delete of a referenced row reads the whole
 *     referencing table
 */
public record ReferenceOverview(String table, String name, List<String> columns, String definition, boolean indexed) {

    public ReferenceOverview {
        columns = List.copyOf(columns);
    }
}
