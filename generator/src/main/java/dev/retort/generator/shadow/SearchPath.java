package dev.retort.generator.shadow;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.LoadBalancing;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The search path that a shadow takes over from the database that it stands for, so that unqualified names mean the same
 * schema on both.
 *
 * @param schemas the schemas that exist, in order; empty if the shadow keeps its own search path
 */
public record SearchPath(List<String> schemas) {

    /** The search path of the shadow's own server. */
    public static final SearchPath OF_SHADOW = new SearchPath(List.of());

    private static final String PUBLIC = "public";

    public SearchPath {
        schemas = List.copyOf(schemas);
    }

    /** Returns the search path of a connection. If it is {@code public} alone, the shadow keeps its own. */
    public static SearchPath of(Connection live) throws SQLException {
        try (Statement statement = live.createStatement();
                ResultSet result =
                        statement.executeQuery("select pg_catalog.current_schemas(false)" + LoadBalancing.ON_PRIMARY)) {
            result.next();
            Array array = result.getArray(1);
            List<String> schemas = List.of((String[]) array.getArray());
            return schemas.isEmpty() || schemas.equals(List.of(PUBLIC)) ? OF_SHADOW : new SearchPath(schemas);
        }
    }

    /** Makes it the search path of new connections, unless their URL names another. */
    void addTo(Properties properties) {
        if (!schemas.isEmpty()) {
            properties.setProperty(
                    "currentSchema", schemas.stream().map(Identifiers::quote).collect(Collectors.joining(",")));
        }
    }

    /** Creates the default schema if it is missing. */
    void createDefaultSchema(Connection shadow) throws SQLException {
        if (schemas.isEmpty()) {
            return;
        }
        String schema = schemas.get(0);
        // PostgreSQL requires the privilege for IF NOT EXISTS, too.
        if (InternalQuery.on(shadow)
                .first("select 1 from pg_namespace where nspname = ?", row -> true, schema)
                .isEmpty()) {
            try (Statement statement = shadow.createStatement()) {
                statement.execute("create schema " + Identifiers.quote(schema));
            }
        }
    }
}
