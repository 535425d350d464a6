package dev.retort.postgres.overview;

import dev.retort.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a table by the name that a user typed: folded to lower case as in SQL, or else spelled as in the catalog. */
final class RelationName {

    private static final String OID =
            """
            select c.oid
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relname = ?
              and (n.nspname = ? or (? = '' and pg_table_is_visible(c.oid)))""";

    /** Selects the most similar names, starting with those that contain the text. */
    private static final String SIMILAR =
            """
            select c.oid::regclass::text as name
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            order by position(lower(?) in lower(c.relname)) = 0, lower(left(c.relname, 1)) <> lower(left(?, 1)), c.relname
            limit 5""";

    private static final Pattern QUOTED_OR_NOT = Pattern.compile("\"[^\"]*\"|[^\"]+");

    private RelationName() {}

    static Optional<Long> oid(OverviewQuery query, String name) throws SQLException {
        for (String spelling : List.of(folded(name), name)) {
            Optional<Long> oid = oidOfSpelling(query, spelling);
            if (oid.isPresent()) {
                return oid;
            }
        }
        return Optional.empty();
    }

    static List<String> similar(OverviewQuery query, String name) throws SQLException {
        String own = name.substring(name.lastIndexOf('.') + 1).replace("\"", "");
        return query.list(SIMILAR, row -> row.getString("name"), own, own);
    }

    private static Optional<Long> oidOfSpelling(OverviewQuery query, String name) throws SQLException {
        QualifiedName parsed;
        try {
            parsed = QualifiedName.parse(name);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return oid(query, parsed);
    }

    static Optional<Long> oid(OverviewQuery query, QualifiedName name) throws SQLException {
        return query.first(OID, row -> row.getLong("oid"), name.name(), name.schema(), name.schema());
    }

    private static String folded(String name) {
        return QUOTED_OR_NOT
                .matcher(name)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().startsWith("\"")
                                ? part.group()
                                : part.group().toLowerCase(Locale.ROOT)));
    }
}
