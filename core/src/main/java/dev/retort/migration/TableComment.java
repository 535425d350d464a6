package dev.retort.migration;

/**
 * The comment on a new table or schema.
 *
 * @param text the comment
 */
public record TableComment(String text) implements TableElement {}
