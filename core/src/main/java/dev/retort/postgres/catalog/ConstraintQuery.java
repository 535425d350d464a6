package dev.retort.postgres.catalog;

import dev.retort.postgres.Expressions;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads primary keys, unique constraints, checks and foreign keys, if they are defined locally; constraints that a
 * table inherits or has as a partition are omitted.
 */
final class ConstraintQuery {

    private static final String SQL =
            """
            select k.oid, k.conrelid, k.conname, k.contype, k.condeferrable, k.condeferred, k.convalidated,
                   k.connoinherit, k.confupdtype, k.confdeltype, k.confmatchtype,
                   pg_get_expr(k.conbin, k.conrelid) as expression,
                   array(select a.attname::text from unnest(k.conkey) with ordinality u(number, place)
                         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number
                         order by u.place) as columns,
                   array(select a.attname::text from generate_series(i.indnkeyatts, i.indnatts - 1) place
                         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = i.indkey[place]
                         order by place) as include,
                   %s as nulls_not_distinct,
                   r.relname as referenced_table, s.nspname as referenced_schema,
                   array(select a.attname::text from unnest(k.confkey) with ordinality u(number, place)
                         join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.number
                         order by u.place) as referenced_columns
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u')
            left join pg_class r on r.oid = k.confrelid
            left join pg_namespace s on s.oid = r.relnamespace
            where k.contype in ('p', 'u', 'c', 'f') and k.conislocal and k.conparentid = 0
              %s and\s"""
                    + CatalogSql.IS_TABLE;

    private ConstraintQuery() {}

    static List<CatalogRow<Constraint>> read(CatalogSession session) throws SQLException {
        String sql =
                SQL.formatted(session.since(15, "i.indnullsnotdistinct", "false"), UnmanagedKind.constraints(session));
        return session.query(sql, row -> new CatalogRow<>(row.oid("oid"), row.oid("conrelid"), constraint(row)));
    }

    private static Constraint constraint(ResultRow row) throws SQLException {
        return switch (row.letter("contype")) {
            case 'p' -> primaryKey(row);
            case 'u' -> unique(row);
            case 'c' -> check(row);
            default -> foreignKey(row);
        };
    }

    private static PrimaryKey primaryKey(ResultRow row) throws SQLException {
        return new PrimaryKey(
                row.text("conname"), row.names("columns"), row.names("include"), row.deferrability(), null);
    }

    private static UniqueConstraint unique(ResultRow row) throws SQLException {
        return new UniqueConstraint(
                row.text("conname"),
                row.names("columns"),
                row.names("include"),
                row.flag("nulls_not_distinct"),
                row.deferrability(),
                null);
    }

    private static CheckConstraint check(ResultRow row) throws SQLException {
        return new CheckConstraint(
                row.text("conname"),
                Expressions.bare(row.text("expression")),
                row.flag("connoinherit"),
                row.flag("convalidated"),
                null);
    }

    private static ForeignKey foreignKey(ResultRow row) throws SQLException {
        return new ForeignKey(
                row.text("conname"),
                row.names("columns"),
                row.name("referenced_schema", "referenced_table"),
                row.names("referenced_columns"),
                action(row.letter("confdeltype")),
                action(row.letter("confupdtype")),
                row.letter("confmatchtype") == 'f',
                row.deferrability(),
                row.flag("convalidated"),
                null);
    }

    private static ReferentialAction action(char letter) {
        return switch (letter) {
            case 'r' -> ReferentialAction.RESTRICT;
            case 'c' -> ReferentialAction.CASCADE;
            case 'n' -> ReferentialAction.SET_NULL;
            case 'd' -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
