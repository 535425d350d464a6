package dev.retort.generator.hibernate;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts names to the form in PostgreSQL's catalog: folded unless quoted, truncated to 63 bytes. */
final class CatalogNames {

    /** Hibernate's generated constraint names: a prefix and 128 bits in base 35. */
    private static final Pattern HASHED = Pattern.compile("(FK|UK|IDX)[0-9a-y]{18,25}");

    private CatalogNames() {}

    /** Converts a name in SQL, quoted or not. */
    static String fold(String written) {
        boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        String name =
                quoted ? written.substring(1, written.length() - 1).replace("\"\"", "\"") : Identifiers.fold(written);
        return ConventionalName.truncate(name);
    }

    /** Converts a name in SQL, with or without a schema. */
    static QualifiedName qualified(String written) {
        List<String> parts = new ArrayList<>();
        for (SqlToken token : SqlTokenizer.of(written)) {
            if (token.isName()) {
                parts.add(token.value());
            }
        }
        int last = parts.size() - 1;
        return new QualifiedName(last > 0 ? parts.get(last - 1) : "", parts.get(last));
    }

    /** The columns of a list such as {@code a, "B"}; empty for null. */
    static List<String> columns(@Nullable String list) {
        return SqlTokenizer.of(Objects.requireNonNullElse(list, "")).stream()
                .filter(SqlToken::isName)
                .map(SqlToken::value)
                .toList();
    }

    /** The name of a constraint or index, or null if Hibernate generated it. */
    static @Nullable String explicit(@Nullable String written) {
        if (written == null || written.isBlank() || HASHED.matcher(written).matches()) {
            return null;
        }
        return fold(written.strip());
    }
}
