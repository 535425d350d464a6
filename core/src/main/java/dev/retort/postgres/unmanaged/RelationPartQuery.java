package dev.retort.postgres.unmanaged;

import dev.retort.operation.DropExclusion;
import dev.retort.operation.DropPolicy;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.Operation;
import dev.retort.postgres.Expressions;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.postgres.catalog.PolicyQuery;
import dev.retort.postgres.catalog.ResultRow;
import dev.retort.postgres.unmanaged.RelationPart.Kind;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Policy;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Trigger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the definitions of triggers, policies and exclusion constraints, as far as operations can express them.
 *
 * <p>The query leaves out constraint triggers, triggers that are not enabled as usual, and exclusion constraints with
 * {@code INCLUDE} columns.
 */
public final class RelationPartQuery {

    private static final String TRIGGERS =
            """
            select n.nspname, c.relname, t.tgname, obj_description(t.oid, 'pg_trigger') as comment,
                   case when t.tgtype & 2 <> 0 then 'BEFORE' when t.tgtype & 64 <> 0 then 'INSTEAD OF' else 'AFTER' end as timing,
                   concat_ws(' OR ', case when t.tgtype & 4 <> 0 then 'INSERT' end,
                             case when t.tgtype & 8 <> 0 then 'DELETE' end,
                             case when t.tgtype & 16 <> 0
                                  then 'UPDATE' || coalesce(' OF ' || (
                                      select string_agg(quote_ident(a.attname), ', ' order by u.place)
                                      from unnest(t.tgattr::int2[]) with ordinality u(number, place)
                                      join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = u.number), '') end,
                             case when t.tgtype & 32 <> 0 then 'TRUNCATE' end) as events,
                   nullif(concat_ws(' ', 'OLD TABLE AS ' || quote_ident(t.tgoldtable),
                                    'NEW TABLE AS ' || quote_ident(t.tgnewtable)), '') as referencing,
                   t.tgtype & 1 <> 0 as for_each_row,
                   substring(d.text from ' WHEN \\((.*)\\) EXECUTE FUNCTION ') as condition,
                   substring(d.text from '^.* EXECUTE FUNCTION (.*)$') as call
            from pg_trigger t
            join pg_class c on c.oid = t.tgrelid
            join pg_namespace n on n.oid = c.relnamespace
            cross join lateral pg_get_triggerdef(t.oid) d(text)
            where not t.tgisinternal and t.tgparentid = 0 and t.tgconstraint = 0 and t.tgenabled = 'O' and n.nspname = any(?)""";

    private static final String POLICIES =
            """
            select n.nspname, c.relname, %s
            from pg_policy p
            join pg_class c on c.oid = p.polrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any(?)"""
                    .formatted(PolicyQuery.COLUMNS);

    private static final String EXCLUSIONS =
            """
            select n.nspname, c.relname, k.conname, m.amname, obj_description(k.oid, 'pg_constraint') as comment,
                   pg_get_constraintdef(k.oid) as definition, pg_get_expr(i.indpred, i.indrelid) as predicate,
                   k.condeferrable, k.condeferred
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_index i on i.indexrelid = k.conindid
            join pg_class x on x.oid = i.indexrelid
            join pg_am m on m.oid = x.relam
            where k.contype = 'x' and k.conparentid = 0 and i.indnatts = i.indnkeyatts and n.nspname = any(?)""";

    private RelationPartQuery() {}

    /** Returns the operations that drop parts of relations, with their definitions; the connection is restored. */
    public static Map<RelationPart, Operation> read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            CatalogSession session = new CatalogSession(transaction.connection(), settings.version(), scope);
            Map<RelationPart, Operation> parts = new HashMap<>();
            session.query(TRIGGERS, RelationPartQuery::trigger)
                    .forEach(drop -> parts.put(new RelationPart(Kind.TRIGGER, drop.table(), drop.name()), drop));
            session.query(POLICIES, RelationPartQuery::policy)
                    .forEach(drop -> parts.put(new RelationPart(Kind.POLICY, drop.table(), drop.name()), drop));
            session.query(EXCLUSIONS, RelationPartQuery::exclusion)
                    .forEach(drop -> parts.put(new RelationPart(Kind.CONSTRAINT, drop.table(), drop.name()), drop));
            return parts;
        }
    }

    private static DropTrigger trigger(ResultRow row) throws SQLException {
        String condition = row.textOrNull("condition");
        Trigger trigger = new Trigger(
                row.text("tgname"),
                row.text("timing"),
                row.text("events"),
                row.textOrNull("referencing"),
                row.flag("for_each_row"),
                condition == null ? null : Expressions.bare(condition),
                row.text("call"),
                row.textOrNull("comment"));
        return new DropTrigger(table(row), trigger.name(), trigger);
    }

    private static DropPolicy policy(ResultRow row) throws SQLException {
        Policy policy = PolicyQuery.policy(row);
        return new DropPolicy(table(row), policy.name(), policy);
    }

    private static DropExclusion exclusion(ResultRow row) throws SQLException {
        Exclusion exclusion = new Exclusion(
                row.text("conname"),
                row.text("amname"),
                elements(row.text("definition")),
                bare(row.textOrNull("predicate")),
                row.deferrability(),
                row.textOrNull("comment"));
        return new DropExclusion(table(row), exclusion.name(), exclusion);
    }

    private static QualifiedName table(ResultRow row) throws SQLException {
        return row.name("nspname", "relname");
    }

    private static @Nullable String bare(@Nullable String expression) {
        return expression == null ? null : Expressions.bare(expression);
    }

    /** Returns the elements of a definition such as {@code EXCLUDE USING gist (room WITH =, during WITH &&)}. */
    static List<Exclusion.Element> elements(String definition) {
        List<SqlToken> tokens = SqlTokenizer.of(definition);
        List<Exclusion.Element> elements = new ArrayList<>();
        int depth = 0;
        int start = 0;
        int with = 0;
        for (SqlToken token : tokens) {
            if (token.is("(") || token.is("[")) {
                depth++;
                start = depth == 1 ? token.end() : start;
            } else if (depth == 1 && token.is("with")) {
                with = token.start();
            } else if (depth == 1 && (token.is(",") || token.is(")"))) {
                elements.add(new Exclusion.Element(
                        definition.substring(start, with).strip(),
                        definition
                                .substring(with + "WITH".length(), token.start())
                                .strip()));
                start = token.end();
                if (token.is(")")) {
                    return elements;
                }
            } else if (token.is(")") || token.is("]")) {
                depth--;
            }
        }
        throw new IllegalArgumentException("no exclusion constraint: " + definition);
    }
}
