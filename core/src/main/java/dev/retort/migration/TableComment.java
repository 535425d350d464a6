package dev.retort.migration;

import dev.retort.PublicApi;

/**
 * The comment on a new table or schema.
 *
 * @param text the comment
 */
@PublicApi
public record TableComment(String text) implements TableElement {}
