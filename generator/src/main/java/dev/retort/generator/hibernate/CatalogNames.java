package dev.retort.generator.hibernate;

import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
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
        String name = quoted ? written.substring(1, written.length() - 1).replace("\"\"", "\"") : lowerCase(written);
        return ConventionalName.truncate(name);
    }

    /** A name with or without a schema, as SQL writes it. */
    static QualifiedName qualified(String written) {
        List<String> parts = new ArrayList<>();
        for (SqlToken token : SqlTokenizer.tokens(written)) {
            if (token.isName()) {
                parts.add(fold(token.text()));
            }
        }
        int last = parts.size() - 1;
        return new QualifiedName(last > 0 ? parts.get(last - 1) : "", parts.get(last));
    }

    /** The columns of a list such as {@code (a, "B")}. */
    static List<String> columns(SqlToken group) {
        return SqlTokenizer.tokens(group.inner()).stream()
                .filter(SqlToken::isName)
                .map(token -> fold(token.text()))
                .toList();
    }

    /** The name of a constraint or index, or null where Hibernate made it up. */
    static @Nullable String given(@Nullable String written) {
        if (written == null || written.isBlank() || HASHED.matcher(written).matches()) {
            return null;
        }
        return fold(written.strip());
    }

    /** PostgreSQL folds the letters of ASCII only. */
    private static String lowerCase(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.chars().forEach(c -> folded.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
        return folded.toString();
    }
}
