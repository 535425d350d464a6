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

/** Names as PostgreSQL's catalog spells them: folded where they are not quoted, cut to 63 bytes. */
final class CatalogNames {

    /** Prefix and 128 bits in base 35: what Hibernate calls a constraint that nobody named. */
    private static final Pattern HASHED = Pattern.compile("(FK|UK|IDX)[0-9a-y]{18,25}");

    private CatalogNames() {}

    /** A name as SQL writes it, in double quotes or not. */
    static String fold(String written) {
        boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        String name =
                quoted ? written.substring(1, written.length() - 1).replace("\"\"", "\"") : Identifiers.fold(written);
        return ConventionalName.truncate(name);
    }

    /** A name with or without a schema, as SQL writes it. */
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

    /** The columns of a list such as {@code a, "B"}; none where there is no list. */
    static List<String> columns(@Nullable String list) {
        return SqlTokenizer.of(Objects.requireNonNullElse(list, "")).stream()
                .filter(SqlToken::isName)
                .map(SqlToken::value)
                .toList();
    }

    /** The name of a constraint or index, or null where Hibernate made it up. */
    static @Nullable String given(@Nullable String written) {
        if (written == null || written.isBlank() || HASHED.matcher(written).matches()) {
            return null;
        }
        return fold(written.strip());
    }
}
