package dev.retort.generator.diff;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When two defaults are no difference although their texts are. */
final class Defaults {

    private static final Set<String> NOW = Set.of("now()", "current_timestamp", "transaction_timestamp()");

    private Defaults() {}

    static boolean same(@Nullable String first, @Nullable String second) {
        return Objects.equals(normal(first), normal(second));
    }

    /** Whether the default takes its values from a sequence. */
    static boolean counts(@Nullable String defaultSql) {
        return defaultSql != null && defaultSql.contains("nextval(");
    }

    private static @Nullable String normal(@Nullable String defaultSql) {
        if (defaultSql == null) {
            return null;
        }
        String lower = defaultSql.toLowerCase(Locale.ROOT);
        if (lower.equals("null") || lower.startsWith("null::")) {
            return null;
        }
        return NOW.contains(lower) ? "now()" : defaultSql;
    }
}
