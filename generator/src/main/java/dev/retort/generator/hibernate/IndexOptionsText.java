package dev.retort.generator.hibernate;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Parses the text after the columns of an index.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">PostgreSQL manual, CREATE INDEX</a>
 * @param method the access method, which must come first: {@code using hnsw}; or null
 * @param include the included columns
 * @param nullsNotDistinct whether two nulls are equal
 * @param storage the storage parameters
 * @param predicate the condition of a partial index, or null
 * @param leftOver the part that is not understood or not managed, such as a tablespace; or null
 */
record IndexOptionsText(
        @Nullable String method,
        List<String> include,
        boolean nullsNotDistinct,
        SortedMap<String, String> storage,
        @Nullable String predicate,
        @Nullable String leftOver) {

    static IndexOptionsText parse(@Nullable String text) {
        SqlCursor cursor = new SqlCursor(text == null ? "" : text);
        String method = cursor.accept("using") ? cursor.next().value() : null;
        List<String> include = CatalogNames.columns(cursor.groupAfter("include"));
        boolean nullsNotDistinct = cursor.accept("nulls", "not", "distinct");
        if (!nullsNotDistinct) {
            cursor.accept("nulls", "distinct");
        }
        SortedMap<String, String> storage = StorageText.parse(cursor.groupAfter("with"));
        String predicate = cursor.accept("where") ? predicate(cursor) : null;
        return new IndexOptionsText(method, include, nullsNotDistinct, storage, predicate, cursor.rest());
    }

    private static @Nullable String predicate(SqlCursor cursor) {
        String text = cursor.rest();
        List<SqlToken> tokens = text == null ? List.of() : SqlTokenizer.grouped(text);
        boolean one = tokens.size() == 1 && tokens.get(0).kind() == SqlToken.Kind.GROUP;
        return one ? tokens.get(0).value() : text;
    }
}
