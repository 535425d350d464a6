package dev.retort.schema;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A trigger of a table or view.
 *
 * @param name its name
 * @param timing when it fires: {@code BEFORE}, {@code AFTER} or {@code INSTEAD OF}
 * @param events the events that fire it, such as {@code INSERT OR UPDATE OF price}
 * @param referencing the transition tables, such as {@code NEW TABLE AS added}, or null for none
 * @param forEachRow whether it fires for each row; if not, it fires once for each statement
 * @param when the condition, or null for none
 * @param call the function with its arguments, such as {@code touch()}
 * @param comment the comment, or null
 */
@PublicApi
public record Trigger(
        String name,
        String timing,
        String events,
        @Nullable String referencing,
        boolean forEachRow,
        @Nullable String when,
        String call,
        @Nullable String comment) {}
