package dev.retort.postgres.overview;

import java.util.List;

/**
 * A foreign key that points to the table that is shown.
 *
 * @param table the table that has the key, as the session's search path takes it
 * @param name its name
 * @param columns its columns
 * @param definition it as SQL
 * @param indexed whether an index begins with its columns; else each delete here reads that whole table
 */
public record ReferenceOverview(String table, String name, List<String> columns, String definition, boolean indexed) {

    public ReferenceOverview {
        columns = List.copyOf(columns);
    }
}
