package dev.retort.generator.measure;

import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A relation as one session sees it at one moment.
 *
 * @param oid its object identifier
 * @param name its name
 * @param table the object identifier of the table if it is an index; otherwise its own
 * @param hasRows whether it is a table or a materialized view, whose file has rows
 * @param file the number of its file; 0 if it has none
 * @param scans the number of scans that the session has begun and not yet reported
 */
record RelationState(long oid, QualifiedName name, long table, boolean hasRows, long file, long scans) {

    boolean isIndex() {
        return table != oid;
    }

    /** This relation with the scans of an earlier moment; none if it is new. */
    RelationState withScans(@Nullable RelationState earlier) {
        return new RelationState(oid, name, table, hasRows, file, earlier == null ? 0 : earlier.scans);
    }
}
