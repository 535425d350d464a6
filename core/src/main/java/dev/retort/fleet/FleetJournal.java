package dev.retort.fleet;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.session.ConnectionSource;

/**
 * The place of a journal: a table with a row for each target that had something to do. It is a record for people; what
 * is applied is only in the history of each target. The run creates the table, and its schema, if they do not exist.
 *
 * @param connections the source of the connection to the database of the table
 * @param table the table, with its schema
 */
@PublicApi
public record FleetJournal(ConnectionSource connections, QualifiedName table) {

    public FleetJournal {
        if (table.isInDefaultSchema()) {
            throw new IllegalArgumentException("the journal " + table.name() + " needs a schema");
        }
    }
}
