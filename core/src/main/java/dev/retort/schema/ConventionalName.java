package dev.retort.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names that PostgreSQL chooses by default, such as {@code users_email_key}, truncated to 63 bytes the way
 * {@code makeObjectName} does in its sources: it shortens the longer of the table's and the columns' part first.
 */
public final class ConventionalName {

    /** The maximum length of an identifier in bytes ({@code NAMEDATALEN} less one). */
    public static final int MAX_BYTES = 63;

    private ConventionalName() {}

    /** The default name of a primary key: {@code table_pkey}. */
    public static String primaryKey(QualifiedName table) {
        return join(table.name(), "", "pkey");
    }

    /** The default name of a unique constraint: {@code table_columns_key}. */
    public static String unique(QualifiedName table, List<String> columns) {
        return join(table.name(), columnsPart(columns), "key");
    }

    /** The default name of a foreign key: {@code table_columns_fkey}. */
    public static String foreignKey(QualifiedName table, List<String> columns) {
        return join(table.name(), columnsPart(columns), "fkey");
    }

    /**
     * The default name of a check: {@code table_column_check} if it references one column, else {@code table_check}.
     */
    public static String check(QualifiedName table, Collection<String> referencedColumns) {
        String column =
                referencedColumns.size() == 1 ? referencedColumns.iterator().next() : "";
        return join(table.name(), column, "check");
    }

    /** The default name of an index: {@code table_columns_idx}; an expression counts as a column named {@code expr}. */
    public static String index(QualifiedName table, List<IndexElement> elements) {
        List<String> parts = elements.stream()
                .map(element -> element.expression() ? "expr" : element.text())
                .toList();
        return join(table.name(), columnsPart(parts), "idx");
    }

    /** The default name of the not-null constraint since PostgreSQL 18: {@code table_column_not_null}. */
    public static String notNull(QualifiedName table, String column) {
        return join(table.name(), column, "not_null");
    }

    /** The default name of the sequence of an identity or serial column: {@code table_column_seq}. */
    public static String sequence(QualifiedName table, String column) {
        return join(table.name(), column, "seq");
    }

    /**
     * Returns the name that PostgreSQL gives to an unnamed constraint.
     *
     * @param columnsOfCheck for a check, the columns that its expression references
     */
    public static String of(QualifiedName table, Constraint constraint, Collection<String> columnsOfCheck) {
        if (constraint instanceof UniqueConstraint unique) {
            return unique(table, unique.columns());
        }
        if (constraint instanceof ForeignKey foreignKey) {
            return foreignKey(table, foreignKey.columns());
        }
        return constraint instanceof PrimaryKey ? primaryKey(table) : check(table, columnsOfCheck);
    }

    /** Appends a number to a name, as PostgreSQL does if the name is taken. */
    public static String numbered(String name, int number) {
        int cut = name.lastIndexOf('_');
        return cut < 0
                ? join(name, "", String.valueOf(number))
                : join(name.substring(0, cut), "", name.substring(cut + 1) + number);
    }

    /** Returns the first free name: the proposed one, or else the proposed one with the lowest free number. */
    public static String firstFree(String proposed, Predicate<String> isFree) {
        String name = proposed;
        for (int number = 1; !isFree.test(name); number++) {
            name = numbered(proposed, number);
        }
        return name;
    }

    /** Truncates an identifier to 63 bytes, at a character boundary, as PostgreSQL does. */
    public static String truncate(String name) {
        return cut(name, MAX_BYTES);
    }

    private static String columnsPart(List<String> columns) {
        return columns.stream().collect(Collectors.joining("_"));
    }

    private static String join(String first, String second, String label) {
        int overhead = label.length() + 1 + (second.isEmpty() ? 0 : 1);
        int available = MAX_BYTES - overhead;
        int firstBytes = bytes(first);
        int secondBytes = bytes(second);
        while (firstBytes + secondBytes > available) {
            if (firstBytes > secondBytes) {
                firstBytes--;
            } else {
                secondBytes--;
            }
        }
        String middle = second.isEmpty() ? "" : "_" + cut(second, secondBytes);
        return cut(first, firstBytes) + middle + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }

    private static String cut(String text, int maxBytes) {
        if (bytes(text) <= maxBytes) {
            return text;
        }
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            int size = bytes(Character.toString(codePoint));
            if (used + size > maxBytes) {
                break;
            }
            used += size;
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }
}
