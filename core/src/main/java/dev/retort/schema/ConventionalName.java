package dev.retort.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names that PostgreSQL gives by itself, such as {@code users_email_key}, cut to its 63 bytes the way it cuts them
 * ({@code makeObjectName} in its sources): the longer of the table's and the columns' part is shortened first.
 */
public final class ConventionalName {

    /** The length of an identifier in bytes ({@code NAMEDATALEN} less one). */
    public static final int MAX_BYTES = 63;

    private ConventionalName() {}

    /** {@code table_pkey}. */
    public static String primaryKey(QualifiedName table) {
        return join(table.name(), "", "pkey");
    }

    /** {@code table_columns_key}. */
    public static String unique(QualifiedName table, List<String> columns) {
        return join(table.name(), columnsPart(columns), "key");
    }

    /** {@code table_columns_fkey}. */
    public static String foreignKey(QualifiedName table, List<String> columns) {
        return join(table.name(), columnsPart(columns), "fkey");
    }

    /** {@code table_column_check} for a check of one column, else {@code table_check}. */
    public static String check(QualifiedName table, Collection<String> referencedColumns) {
        String column =
                referencedColumns.size() == 1 ? referencedColumns.iterator().next() : "";
        return join(table.name(), column, "check");
    }

    /** {@code table_columns_idx}; an expression counts as a column called {@code expr}. */
    public static String index(QualifiedName table, List<IndexElement> elements) {
        List<String> parts = elements.stream()
                .map(element -> element.expression() ? "expr" : element.text())
                .toList();
        return join(table.name(), columnsPart(parts), "idx");
    }

    /** {@code table_column_not_null}, the constraint behind NOT NULL since PostgreSQL 18. */
    public static String notNull(QualifiedName table, String column) {
        return join(table.name(), column, "not_null");
    }

    /** {@code table_column_seq}, the sequence behind an identity or serial column. */
    public static String sequence(QualifiedName table, String column) {
        return join(table.name(), column, "seq");
    }

    /**
     * The name that PostgreSQL gives a constraint whose author gave none.
     *
     * @param columnsOfCheck for a check, the columns that its expression names
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

    /** The name with a number behind it, as PostgreSQL does where a name is taken. */
    public static String numbered(String name, int number) {
        int cut = name.lastIndexOf('_');
        return cut < 0
                ? join(name, "", String.valueOf(number))
                : join(name.substring(0, cut), "", name.substring(cut + 1) + number);
    }

    /** The first free name: the one proposed, or that with a number behind it, as PostgreSQL looks for one. */
    public static String firstFree(String proposed, Predicate<String> isFree) {
        String name = proposed;
        for (int number = 1; !isFree.test(name); number++) {
            name = numbered(proposed, number);
        }
        return name;
    }

    /** Cuts a name to 63 bytes, never within a character, as PostgreSQL does with any identifier. */
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
