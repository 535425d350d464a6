package dev.retort.postgres.rows;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The names in the query for the rows that violate a rule.
 *
 * @param rule the rule
 * @param stored its table
 * @param equal the operator that compares a foreign key with the referenced key
 */
record RuleNames(RowRule rule, StoredTable stored, String equal) {

    private static final String EQUAL = "=";

    private static final String BUILT_IN_EQUAL = "OPERATOR(pg_catalog.=)";

    /** Whether no column has a base type of an extension, which has an operator of its own. */
    private static final String HAVE_BUILT_IN_TYPES =
            """
            select not exists (
                select 1 from pg_attribute a
                join pg_type c on c.oid = a.atttypid
                join pg_type t on t.oid in (c.oid, c.typelem, c.typbasetype)
                where (a.attrelid = to_regclass(?) and a.attname = any(?)
                       or a.attrelid = to_regclass(?) and a.attname = any(?))
                  and t.typtype = 'b' and t.typcategory <> 'A' and t.typnamespace <> 'pg_catalog'::regnamespace)""";

    /** Returns the names for a person, who may run the query under any search path. */
    static RuleNames plain(RowRule rule, StoredTable stored) {
        return new RuleNames(rule, stored, EQUAL);
    }

    /**
     * Returns the names for a query of Retort. The operator is PostgreSQL's own where it compares the types, because the
     * search path may have another one for them.
     */
    static RuleNames of(Connection connection, RowRule rule, StoredTable stored) throws SQLException {
        boolean builtIn = rule instanceof ReferencingRows reference
                && InternalQuery.on(connection)
                        .first(
                                HAVE_BUILT_IN_TYPES,
                                row -> row.getBoolean(1),
                                Identifiers.quote(reference.table()),
                                reference.key().columns(),
                                Identifiers.quote(reference.key().referencedTable()),
                                reference.key().referencedColumns())
                        .orElseThrow();
        return new RuleNames(rule, stored, builtIn ? BUILT_IN_EQUAL : EQUAL);
    }

    /** Returns the FROM item for a table. */
    String from(QualifiedName table) {
        return rule.ignoresChildren() && table.equals(rule.table()) ? stored.from() : Identifiers.quote(table);
    }
}
