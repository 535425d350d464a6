package dev.retort.testing;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * What lies in a database, as sorted lines of text: the tests' own view of the catalog, which shares nothing with the
 * product's.
 *
 * <p>A listing holds no oids and no positions with holes, so two databases list alike when they hold the same.
 */
public final class CatalogListing {

    private final boolean byPosition;
    private final boolean withNames;
    private final boolean fixpoint;
    private final List<String> ignoredTables;

    private CatalogListing(boolean byPosition, boolean withNames, boolean fixpoint, List<String> ignoredTables) {
        this.byPosition = byPosition;
        this.withNames = withNames;
        this.fixpoint = fixpoint;
        this.ignoredTables = List.copyOf(ignoredTables);
    }

    /** Lists schemas with everything as it is. */
    public static String of(Connection connection, String... schemas) throws SQLException {
        return exact().list(connection, schemas);
    }

    /** A listing with everything as it is; the other methods loosen it. */
    public static CatalogListing exact() {
        return new CatalogListing(true, true, false, List.of());
    }

    /** Columns in the order of their names: PostgreSQL appends a column that comes back. */
    public CatalogListing columnsByName() {
        return new CatalogListing(false, withNames, fixpoint, ignoredTables);
    }

    /** Constraints and indexes without their names. */
    public CatalogListing withoutMadeUpNames() {
        return new CatalogListing(byPosition, false, fixpoint, ignoredTables);
    }

    /** Checks, defaults, predicates and index expressions as they are after PostgreSQL has read its own text often enough. */
    public CatalogListing atFixpoint() {
        return new CatalogListing(byPosition, withNames, true, ignoredTables);
    }

    /** Without these tables and what hangs on them. */
    public CatalogListing ignoring(String... tables) {
        return new CatalogListing(byPosition, withNames, fixpoint, List.of(tables));
    }

    /** Lists schemas; the connection, in autocommit mode, is left as it was. */
    public String list(Connection connection, String... schemas) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return listWithin(connection, schemas);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Lists schemas within the transaction that the connection is in, which goes on as it was. */
    public String listWithin(Connection connection, String... schemas) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "set local search_path = ''; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'");
            if (fixpoint) {
                statement.execute(CatalogListingSql.FIXPOINT);
            }
            return String.join("\n", lines(connection, List.of(schemas))) + "\n";
        } finally {
            connection.rollback(savepoint);
        }
    }

    private List<String> lines(Connection connection, List<String> schemas) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String sql : CatalogListingSql.QUERIES) {
            lines.addAll(run(connection, sql, schemas));
        }
        Collections.sort(lines);
        return lines;
    }

    private List<String> run(Connection connection, String sql, List<String> schemas) throws SQLException {
        String with = "with scope as (select ?::text[] as schemas, ?::text[] as ignored, ?::boolean as by_position,"
                + " ?::boolean as with_names) ";
        Array wanted = connection.createArrayOf("text", new TreeSet<>(schemas).toArray());
        Array ignored = connection.createArrayOf("text", ignoredTables.toArray());
        try (PreparedStatement statement = connection.prepareStatement(with + sql)) {
            statement.setArray(1, wanted);
            statement.setArray(2, ignored);
            statement.setBoolean(3, byPosition);
            statement.setBoolean(4, withNames);
            try (ResultSet result = statement.executeQuery()) {
                List<String> lines = new ArrayList<>();
                while (result.next()) {
                    lines.add(result.getString(1));
                }
                return lines;
            }
        }
    }
}
