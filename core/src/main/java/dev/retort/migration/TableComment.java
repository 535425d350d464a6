package dev.retort.migration;

/**
 * The comment on a table or schema that is created.
 *
 * @param text the comment
 */
public record TableComment(String text) implements TableElement {}
