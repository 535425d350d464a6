package dev.retort.postgres.unmanaged;

import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.ResultRow;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables that logical replication publishes or feeds. It does not replicate the changes of a table's definition.
 *
 * @param published the published tables, one for each publication
 * @param subscribed the tables that subscriptions feed
 * @param ofNewTables the publications that also publish new tables
 * @see <a href="https://www.postgresql.org/docs/current/logical-replication-restrictions.html">PostgreSQL manual, Logical
 *     Replication Restrictions</a>
 */
public record ReplicatedTables(List<Published> published, List<Subscribed> subscribed, List<Growing> ofNewTables) {

    /**
     * A table of a publication.
     *
     * @param table the table
     * @param publication the publication
     * @param changes whether it publishes updates or deletes, which need a replica identity
     * @param types the types of the table's columns that a user has created
     * @param identity the index that is the replica identity; null if there is none, or if it is the whole row
     * @param columns the columns of that index
     * @param restriction the columns and rows that it publishes, if the primary key is the replica identity
     */
    record Published(
            QualifiedName table,
            String publication,
            boolean changes,
            Set<QualifiedName> types,
            @Nullable String identity,
            List<String> columns,
            Restriction restriction) {}

    /**
     * The part of a table that a publication publishes.
     *
     * @param columns the published columns; empty for all
     * @param filter the condition for published rows ({@code WHERE}); empty for all
     * @param filterColumns the columns that the condition reads
     */
    record Restriction(List<String> columns, String filter, List<String> filterColumns) {}

    /**
     * A table that a subscription feeds.
     *
     * @param table the table
     * @param subscription the subscription
     * @param types the types of the table's columns that a user has created
     * @param identity the index that is the replica identity; null if there is none, or if it is the whole row
     */
    record Subscribed(QualifiedName table, String subscription, Set<QualifiedName> types, @Nullable String identity) {}

    /**
     * A publication of all tables, or of all tables of a schema.
     *
     * @param publication the publication
     * @param schema the schema, empty for the default schema; null for all schemas
     */
    record Growing(String publication, @Nullable String schema) {

        boolean publishes(QualifiedName table) {
            return schema == null || table.schema().equals(schema);
        }
    }

    private static final String TYPES =
            """
            array(select distinct tn.nspname || '.' || ty.typname from pg_attribute a
                  join pg_type at on at.oid = a.atttypid
                  join pg_type ty on ty.oid = case when at.typelem <> 0 and at.typlen = -1 then at.typelem else at.oid end
                  join pg_namespace tn on tn.oid = ty.typnamespace
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and tn.nspname <> 'pg_catalog')::text[]
            as types""";

    private static final String IDENTITY =
            """
            left join pg_index i on i.indrelid = c.oid
                and case c.relreplident when 'd' then i.indisprimary when 'i' then i.indisreplident else false end
            left join pg_class x on x.oid = i.indexrelid""";

    private static final String PUBLISHED =
            """
            select n.nspname as schema, c.relname as name, p.pubname, p.pubupdate or p.pubdelete as changes,
                   x.relname as identity,
                   coalesce((select array_agg(a.attname::text) from pg_attribute a
                             where a.attrelid = c.oid and a.attnum = any(i.indkey)), '{}') as columns,
                   %s, ${restriction}
            from pg_publication_tables t
            join pg_publication p on p.pubname = t.pubname
            join pg_namespace n on n.nspname = t.schemaname
            join pg_class c on c.relnamespace = n.oid and c.relname = t.tablename
            left join pg_publication_rel r on r.prpubid = p.oid and r.prrelid = c.oid and c.relreplident = 'd'
            %s
            order by 1, 2, 3"""
                    .formatted(TYPES, IDENTITY);

    /** Publications restrict columns and rows since PostgreSQL 15. */
    private static final String RESTRICTION =
            """
            array(select a.attname::text from pg_attribute a
                  where a.attrelid = c.oid and a.attnum = any(r.prattrs) order by a.attnum) as published,
            coalesce(pg_get_expr(r.prqual, r.prrelid), '') as filter,
            array(select a.attname::text from pg_depend d
                  join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                  where d.classid = 'pg_publication_rel'::regclass and d.objid = r.oid and r.prqual is not null
                    and d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid
                  group by a.attname, a.attnum
                  having count(*) > coalesce(a.attnum = any(r.prattrs), false)::int
                  order by a.attnum) as filtered""";

    private static final String NO_RESTRICTION = "'{}'::text[] as published, '' as filter, '{}'::text[] as filtered";

    private static final String SUBSCRIBED =
            """
            select n.nspname as schema, c.relname as name, s.subname, x.relname as identity, %s
            from pg_subscription_rel r
            join pg_subscription s on s.oid = r.srsubid
            join pg_class c on c.oid = r.srrelid
            join pg_namespace n on n.oid = c.relnamespace
            %s
            order by 1, 2, 3"""
                    .formatted(TYPES, IDENTITY);

    private static final String OF_ALL = "select pubname, null::name as schema from pg_publication where puballtables";

    private static final String OF_SCHEMAS =
            """
            union all
            select p.pubname, n.nspname from pg_publication_namespace s
            join pg_publication p on p.oid = s.pnpubid
            join pg_namespace n on n.oid = s.pnnspid""";

    /** Whether a database has a publication or a subscription. The other queries read all tables of the database. */
    private static final String ANY =
            "select exists (select 1 from pg_publication) or exists (select 1 from pg_subscription_rel)";

    /** Reads the replicated tables of a database. */
    public static ReplicatedTables read(Connection connection) throws SQLException {
        InternalQuery query = InternalQuery.on(connection);
        if (!query.first(ANY, row -> row.getBoolean(1)).orElseThrow()) {
            return new ReplicatedTables(List.of(), List.of(), List.of());
        }
        CatalogScope scope = CatalogScope.of(connection);
        boolean hasSchemas = ServerVersion.of(connection).isAtLeast(15);
        return new ReplicatedTables(
                query.list(
                        PUBLISHED.replace("${restriction}", hasSchemas ? RESTRICTION : NO_RESTRICTION),
                        row -> published(new ResultRow(row, scope), scope)),
                query.list(SUBSCRIBED, row -> subscribed(new ResultRow(row, scope), scope)),
                query.list(
                        OF_ALL + (hasSchemas ? "\n" + OF_SCHEMAS : "") + "\norder by 1, 2",
                        row -> growing(new ResultRow(row, scope), scope)));
    }

    private static Published published(ResultRow row, CatalogScope scope) throws SQLException {
        return new Published(
                row.name("schema", "name"),
                row.text("pubname"),
                row.flag("changes"),
                types(row, scope),
                row.textOrNull("identity"),
                row.names("columns"),
                new Restriction(row.names("published"), row.text("filter"), row.names("filtered")));
    }

    private static Subscribed subscribed(ResultRow row, CatalogScope scope) throws SQLException {
        return new Subscribed(
                row.name("schema", "name"), row.text("subname"), types(row, scope), row.textOrNull("identity"));
    }

    private static Growing growing(ResultRow row, CatalogScope scope) throws SQLException {
        String schema = row.textOrNull("schema");
        return new Growing(row.text("pubname"), schema != null && schema.equals(scope.defaultSchema()) ? "" : schema);
    }

    private static Set<QualifiedName> types(ResultRow row, CatalogScope scope) throws SQLException {
        return row.names("types").stream()
                .map(name -> name.split("\\.", 2))
                .map(parts -> new QualifiedName(parts[0], parts[1]).unqualifiedIn(scope.defaultSchema()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether no table is published or fed, now or when it is created. */
    public boolean isEmpty() {
        return published.isEmpty() && subscribed.isEmpty() && ofNewTables.isEmpty();
    }

    /** Returns the name of a publication that publishes a table, or will if the table does not exist yet. */
    public Optional<String> publicationOf(QualifiedName table) {
        return published.stream()
                .filter(one -> one.table().equals(table))
                .map(Published::publication)
                .findFirst()
                .or(() -> ofNewTables.stream()
                        .filter(one -> one.publishes(table))
                        .map(Growing::publication)
                        .findFirst());
    }

    /** Returns the name of the subscription that feeds a table. */
    public Optional<String> subscriptionOf(QualifiedName table) {
        return subscribed.stream()
                .filter(one -> one.table().equals(table))
                .map(Subscribed::subscription)
                .findFirst();
    }
}
