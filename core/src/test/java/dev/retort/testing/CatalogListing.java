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
 * Lists the objects of a database as sorted lines of text: the tests' own view of the catalog, which shares no code
 * with the product.
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

    /** Lists schemas exactly. */
    public static String of(Connection connection, String... schemas) throws SQLException {
        return exact().list(connection, schemas);
    }

    /** Creates an exact listing. The other methods make it less strict. */
    public static CatalogListing exact() {
        return new CatalogListing(true, true, false, List.of());
    }

    /** Lists columns in the order of their names, because PostgreSQL appends a restored column. */
    public CatalogListing columnsByName() {
        return new CatalogListing(false, withNames, fixpoint, ignoredTables);
    }

    /** Lists constraints and indexes without their names. */
    public CatalogListing withoutMadeUpNames() {
        return new CatalogListing(byPosition, false, fixpoint, ignoredTables);
    }

    /**
     * Lists checks, defaults, predicates and index expressions at their fixpoint, after PostgreSQL has parsed its own
     * text repeatedly.
     */
    public CatalogListing atFixpoint() {
        return new CatalogListing(byPosition, withNames, true, ignoredTables);
    }

    /** Omits these tables and their dependent objects. */
    public CatalogListing ignoring(String... tables) {
        return new CatalogListing(byPosition, withNames, fixpoint, List.of(tables));
    }

    /** Lists schemas. The connection is in autocommit mode, and its state is restored. */
    public String list(Connection connection, String... schemas) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return listWithin(connection, schemas);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Lists schemas within the connection's current transaction, which continues. */
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
