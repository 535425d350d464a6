package dev.retort.postgres.catalog;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sequences with the columns that own them, except the sequences of identity columns. */
final class SequenceQuery {

    private static final String SQL =
            """
            select c.oid, n.nspname, c.relname, format_type(q.seqtypid, null) as sequence_type,
                   q.seqstart, q.seqincrement, q.seqmin, q.seqmax, q.seqcache, q.seqcycle,
                   owner_schema.nspname as owner_schema, owner_table.relname as owner_table,
                   owner_column.attname as owner_column
            from pg_sequence q
            join pg_class c on c.oid = q.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
                                 and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
                                 and d.deptype in ('a', 'i')
            left join pg_class owner_table on owner_table.oid = d.refobjid
            left join pg_namespace owner_schema on owner_schema.oid = owner_table.relnamespace
            left join pg_attribute owner_column on owner_column.attrelid = d.refobjid
                                               and owner_column.attnum = d.refobjsubid
            where n.nspname = any(?) and d.deptype is distinct from 'i' and\s"""
                    + CatalogSql.isNoExtensionMember("pg_class", "c.oid");

    private SequenceQuery() {}

    static List<CatalogRow<Sequence>> read(CatalogSession session) throws SQLException {
        Set<QualifiedName> ignored = session.scope().ignoredTables();
        return session.query(SQL, row -> CatalogRow.of(row.oid("oid"), sequence(row))).stream()
                .filter(row -> !isOwnedByOneOf(ignored, row.value()))
                .toList();
    }

    /** Reads the columns of {@code pg_sequence}, which the query of identity columns selects as well. */
    static SequenceOptions options(ResultRow row) throws SQLException {
        return new SequenceOptions(
                row.type("sequence_type"),
                row.bigint("seqstart"),
                row.bigint("seqincrement"),
                row.bigint("seqmin"),
                row.bigint("seqmax"),
                row.bigint("seqcache"),
                row.flag("seqcycle"));
    }

    private static Sequence sequence(ResultRow row) throws SQLException {
        return new Sequence(row.name("nspname", "relname"), options(row), owner(row), null);
    }

    private static @Nullable ColumnName owner(ResultRow row) throws SQLException {
        String column = row.textOrNull("owner_column");
        return column == null ? null : new ColumnName(row.name("owner_schema", "owner_table"), column);
    }

    private static boolean isOwnedByOneOf(Set<QualifiedName> tables, Sequence sequence) {
        ColumnName owner = sequence.owner();
        return owner != null && tables.contains(owner.table());
    }
}
