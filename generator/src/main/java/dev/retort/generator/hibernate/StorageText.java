package dev.retort.generator.hibernate;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parses storage parameters such as {@code fillfactor = 70}. */
final class StorageText {

    private StorageText() {}

    /** Parses the text in the parentheses of {@code WITH (…)}; empty for null. */
    static SortedMap<String, String> parse(@Nullable String parameters) {
        SortedMap<String, String> storage = new TreeMap<>();
        SqlCursor cursor = new SqlCursor(Objects.requireNonNullElse(parameters, ""));
        while (!cursor.atEnd()) {
            String name = cursor.until(Set.of("=", ","));
            String value = cursor.accept("=") ? value(cursor.until(Set.of(","))) : "true";
            storage.put(name.toLowerCase(Locale.ROOT), value);
            cursor.accept(",");
        }
        return storage;
    }

    /** Formats a value as PostgreSQL stores it: words in lower case, strings without quotes, integers without zeros in front. */
    private static String value(String written) {
        return SqlTokenizer.of(written).stream().map(StorageText::value).collect(Collectors.joining());
    }

    private static String value(SqlToken token) {
        return token.kind() == SqlToken.Kind.NUMBER ? token.text().replaceFirst("^0+(?=\\d)", "") : token.value();
    }
}
