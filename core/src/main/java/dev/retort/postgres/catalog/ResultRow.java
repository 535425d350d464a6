package dev.retort.postgres.catalog;

import dev.retort.schema.DataType;
import dev.retort.schema.Deferrability;
import dev.retort.schema.QualifiedName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of a catalog query, whose columns are read by name. */
public final class ResultRow {

    private static final Pattern SERVERS_OWN = Pattern.compile("(?:toast\\.)?pg_.*");

    private final ResultSet result;
    private final CatalogScope scope;

    public ResultRow(ResultSet result, CatalogScope scope) {
        this.result = result;
        this.scope = scope;
    }

    public String text(String column) throws SQLException {
        return result.getString(column);
    }

    @Nullable
    public String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    /** Reads the letter of a {@code "char"} column, such as {@code contype}; a space if it is empty. */
    public char letter(String column) throws SQLException {
        String text = result.getString(column);
        return text == null || text.isEmpty() ? ' ' : text.charAt(0);
    }

    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    public int number(String column) throws SQLException {
        return result.getInt(column);
    }

    long bigint(String column) throws SQLException {
        return result.getLong(column);
    }

    /** Reads an oid, which is unsigned. */
    long oid(String column) throws SQLException {
        return result.getLong(column);
    }

    /** Reads the name of an object from a column with its schema and one with its own name. */
    public QualifiedName name(String schemaColumn, String nameColumn) throws SQLException {
        return scope.name(text(schemaColumn), text(nameColumn));
    }

    /** Returns the name of an object in the model. */
    QualifiedName named(String schema, String name) {
        return scope.name(schema, name);
    }

    /** Reads the name of a type from a column with its schema and one with its own name. */
    QualifiedName typeName(String schemaColumn, String nameColumn) throws SQLException {
        return typeNamed(text(schemaColumn), text(nameColumn));
    }

    /** Returns the name of a type in the model. */
    QualifiedName typeNamed(String schema, String name) {
        return DataType.ownName(new QualifiedName(schema, name), scope.defaultSchema());
    }

    /** Reads a type from a column with the output of {@code format_type}. */
    public DataType type(String column) throws SQLException {
        return typeOf(text(column));
    }

    /** Parses a type from the output of {@code format_type}. */
    DataType typeOf(String text) {
        return DataType.ofCatalog(text, scope.defaultSchema());
    }

    /** Reads an array of texts, whose elements may be null; a null array is empty. */
    List<@Nullable String> texts(String column) throws SQLException {
        Array array = result.getArray(column);
        return array == null
                ? List.of()
                : Stream.<@Nullable String>of((@Nullable String[]) array.getArray())
                        .toList();
    }

    /** Reads an array of texts without null elements; a null array is empty. */
    public List<String> names(String column) throws SQLException {
        Array array = result.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** Reads when a constraint is checked, from the columns {@code condeferrable} and {@code condeferred}. */
    public Deferrability deferrability() throws SQLException {
        if (!flag("condeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return flag("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.DEFERRABLE;
    }

    /**
     * Reads storage parameters from {@code reloptions}, an array of {@code name=value}, except those of the server
     * itself.
     *
     * @see CatalogSql#parameters
     */
    SortedMap<String, String> storage(String column) throws SQLException {
        SortedMap<String, String> storage = new TreeMap<>();
        for (String option : names(column)) {
            int equals = option.indexOf('=');
            String name = option.substring(0, equals);
            if (!SERVERS_OWN.matcher(name).matches()) {
                storage.put(name, option.substring(equals + 1));
            }
        }
        return storage;
    }
}
