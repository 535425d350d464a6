package dev.retort.generator.hibernate;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.IndexElement;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parses the text of an index key and its options: {@code (lower(name)) collate "C" text_pattern_ops desc nulls last}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">PostgreSQL manual, CREATE INDEX</a>
 * @param element the key: the expression in parentheses, the call of a function, or the column as it is written
 * @param leftOver the part that is not understood, or null
 */
record IndexElementText(IndexElement element, @Nullable String leftOver) {

    static IndexElementText parse(String text) {
        SqlCursor cursor = new SqlCursor(text);
        boolean isGroup = cursor.comesGroup();
        String name = isGroup ? "" : cursor.qualifiedName();
        boolean isExpression = cursor.comesGroup();
        String key =
                isGroup ? cursor.group() : isExpression ? name + cursor.next().text() : name;
        String collation = cursor.accept("collate") ? name(cursor.qualifiedName()) : null;
        String operatorClass = comesOperatorClass(cursor) ? operatorClass(cursor) : null;
        boolean descending = cursor.accept("desc");
        cursor.accept("asc");
        boolean nullsFirst = cursor.accept("nulls", "first") || (!cursor.accept("nulls", "last") && descending);
        return new IndexElementText(
                new IndexElement(key, isExpression, collation, operatorClass, descending, nullsFirst), cursor.rest());
    }

    private static boolean comesOperatorClass(SqlCursor cursor) {
        return !cursor.atEnd() && !cursor.comes("asc") && !cursor.comes("desc") && !cursor.comes("nulls");
    }

    private static String operatorClass(SqlCursor cursor) {
        String name = name(cursor.qualifiedName());
        return cursor.comesGroup() ? name + "(" + options(cursor.group()) + ")" : name;
    }

    /** Formats options as in the catalog: {@code siglen=32}. */
    private static String options(String group) {
        return SqlTokenizer.of(group).stream()
                .map(SqlToken::text)
                .map(text -> text.equals(",") ? ", " : text)
                .collect(Collectors.joining());
    }

    /** Formats a name as PostgreSQL prints it, without the schema {@code pg_catalog}. */
    private static String name(String written) {
        String name = SqlTokenizer.of(written).stream()
                .map(token -> token.kind() == SqlToken.Kind.WORD ? token.value() : token.text())
                .collect(Collectors.joining());
        return name.startsWith("pg_catalog.") ? name.substring("pg_catalog.".length()) : name;
    }
}
