package dev.retort.postgres.catalog;

import dev.retort.schema.EnumType;
import java.sql.SQLException;
import java.util.List;

/** Reads the enumerated types with their labels in order. */
final class EnumQuery {

    private static final String SQL =
            """
            select t.oid, n.nspname, t.typname,
                   array(select l.enumlabel::text from pg_enum l
                         where l.enumtypid = t.oid order by l.enumsortorder) as labels
            from pg_type t
            join pg_namespace n on n.oid = t.typnamespace
            where n.nspname = any(?) and t.typtype = 'e' and\s"""
                    + CatalogSql.isNoExtensionMember("pg_type", "t.oid");

    private EnumQuery() {}

    static List<CatalogRow<EnumType>> read(CatalogSession session) throws SQLException {
        return session.query(
                SQL,
                row -> CatalogRow.of(
                        row.oid("oid"), new EnumType(row.typeName("nspname", "typname"), row.names("labels"), null)));
    }
}
