package dev.retort.postgres.canonical;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the collations and operator classes of index keys to their names in the catalog, or to none if they are the
 * default.
 *
 * <p>A name is resolved with the session's search path and spelled as the catalog reader spells it. A name that does
 * not exist on the server remains unchanged.
 */
final class IndexNames {

    private static final String SQL =
            """
            select w.kind, w.method, w.name,
                   case w.kind
                       when 'collation' then
                           (select case when c.collname = 'default' then ''
                                        when n.nspname in ('pg_catalog', p.schema) then quote_ident(c.collname)
                                        else quote_ident(n.nspname) || '.' || quote_ident(c.collname) end
                            from pg_collation c join pg_namespace n on n.oid = c.collnamespace
                            where c.oid = to_regcollation(w.name)::oid)
                       else
                           (select case when o.opcdefault then '=' else '' end
                                   || case when n.nspname in ('pg_catalog', p.schema) then ''
                                           else quote_ident(n.nspname) || '.' end || quote_ident(o.opcname)
                            from pg_opclass o
                            join pg_am m on m.oid = o.opcmethod and m.amname = w.method
                            join pg_namespace n on n.oid = o.opcnamespace
                            where w.name = quote_ident(o.opcname) and pg_opclass_is_visible(o.oid)
                               or w.name = quote_ident(n.nspname) || '.' || quote_ident(o.opcname)
                            limit 1)
                   end as resolved
            from unnest(?::text[], ?::text[], ?::text[]) as w(kind, method, name)
            cross join (select ?::text as schema) p""";

    private static final String DEFAULT = "=";

    private record Name(String kind, String method, String text) {}

    private final Map<Name, String> resolved = new HashMap<>();

    private IndexNames() {}

    /** Returns the wanted schema with resolved names; the connection is restored afterwards. */
    static Schema resolve(Connection connection, CatalogScope scope, Schema wanted, Schema actual) throws SQLException {
        Set<Name> names = of(wanted);
        if (of(actual).containsAll(names)) {
            return wanted;
        }
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            String path = Identifiers.quote(scope.defaultSchema());
            PinnedSettings settings = PinnedSettings.apply(transaction.connection(), path);
            IndexNames found = new IndexNames();
            found.query(transaction.connection(), scope, path + settings.appendedSearchPath(), List.copyOf(names));
            return wanted.withTables(
                    wanted.tables().stream().map(found::withResolvedNames).toList());
        }
    }

    private static Set<Name> of(Schema schema) {
        Set<Name> names = new LinkedHashSet<>();
        for (Table table : schema.tables()) {
            for (Index index : table.indexes()) {
                for (IndexElement element : index.elements()) {
                    if (element.collation() != null) {
                        names.add(collation(element.collation()));
                    }
                    if (element.operatorClass() != null) {
                        names.add(operatorClass(index, element.operatorClass()));
                    }
                }
            }
        }
        return names;
    }

    private static Name collation(String text) {
        return new Name("collation", "", text);
    }

    private static Name operatorClass(Index index, String text) {
        return new Name(
                "operator class",
                index.method(),
                text.substring(0, text.length() - options(text).length()));
    }

    /** Returns the options in parentheses after an operator class. */
    private static String options(String text) {
        return text.endsWith(")") ? text.substring(text.lastIndexOf('(')) : "";
    }

    private void query(Connection connection, CatalogScope scope, String path, List<Name> names) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local search_path = " + path);
        }
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, texts(connection, names, Name::kind));
            statement.setArray(2, texts(connection, names, Name::method));
            statement.setArray(3, texts(connection, names, Name::text));
            statement.setString(4, scope.defaultSchema());
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    String text = result.getString(4);
                    if (text != null) {
                        resolved.put(new Name(result.getString(1), result.getString(2), result.getString(3)), text);
                    }
                }
            }
        }
    }

    private static Array texts(Connection connection, List<Name> names, Function<Name, String> part)
            throws SQLException {
        return connection.createArrayOf("text", names.stream().map(part).toArray());
    }

    private Table withResolvedNames(Table table) {
        List<Index> indexes = new ArrayList<>();
        for (Index index : table.indexes()) {
            indexes.add(index.withElements(index.elements().stream()
                    .map(element -> withResolvedNames(table, index, element))
                    .toList()));
        }
        return table.withIndexes(indexes);
    }

    private IndexElement withResolvedNames(Table table, Index index, IndexElement element) {
        return new IndexElement(
                element.text(),
                element.expression(),
                collation(table, element),
                operatorClass(index, element),
                element.descending(),
                element.nullsFirst());
    }

    private @Nullable String collation(Table table, IndexElement element) {
        String written = element.collation();
        if (written == null) {
            return null;
        }
        String text = resolved.getOrDefault(collation(written), written);
        boolean isOfColumn = !element.expression()
                && table.column(element.text()).map(Column::collation).isPresent();
        return !text.isEmpty() ? text : isOfColumn ? "\"default\"" : null;
    }

    private @Nullable String operatorClass(Index index, IndexElement element) {
        String written = element.operatorClass();
        if (written == null) {
            return null;
        }
        Name name = operatorClass(index, written);
        String text = resolved.getOrDefault(name, name.text());
        String options = options(written);
        if (!text.startsWith(DEFAULT)) {
            return text + options;
        }
        return options.isEmpty() ? null : text.substring(DEFAULT.length()) + options;
    }
}
