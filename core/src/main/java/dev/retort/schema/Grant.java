package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Privileges granted to a role ({@code GRANT}).
 *
 * @param role the role; empty for {@code PUBLIC}
 * @param column the column that the privileges are on, or null for the whole object
 * @param privileges the privileges, such as {@code SELECT}
 * @param grantable whether the role may grant them to others ({@code WITH GRANT OPTION})
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">PostgreSQL manual, Privileges</a>
 */
@PublicApi
public record Grant(String role, @Nullable String column, List<String> privileges, boolean grantable) {

    public Grant {
        privileges = Sorted.by(String::compareTo, privileges);
    }
}
