package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy of row-level security: the rows of a table that a command may see and write.
 *
 * @param name its name
 * @param restrictive whether it must hold together with the other policies; if not, it suffices that one of them holds
 * @param command the command that it is for, such as {@code SELECT}, or null for all
 * @param roles the roles that it is for, quoted if necessary, or empty for all
 * @param using the condition for existing rows, or null for none
 * @param withCheck the condition for new rows, or null for that of {@code using}
 * @param comment the comment, or null
 */
@PublicApi
public record Policy(
        String name,
        boolean restrictive,
        @Nullable String command,
        List<String> roles,
        @Nullable String using,
        @Nullable String withCheck,
        @Nullable String comment) {

    public Policy {
        roles = List.copyOf(roles);
    }

    public Policy withComment(@Nullable String newComment) {
        return new Policy(name, restrictive, command, roles, using, withCheck, newComment);
    }

    public Policy withConditions(@Nullable String newUsing, @Nullable String newWithCheck) {
        return new Policy(name, restrictive, command, roles, newUsing, newWithCheck, comment);
    }
}
