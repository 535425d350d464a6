package dev.retort.migration;

/**
 * The comment on an object that is created.
 *
 * @param text the comment
 */
public record TableComment(String text) implements TableElement {}
