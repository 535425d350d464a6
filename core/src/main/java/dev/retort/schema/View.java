package dev.retort.schema;

/**
 * A view or materialized view. Retort never drops one; it reads them because they block the DDL that it writes.
 *
 * @param name the name
 * @param materialized whether it is a materialized view
 * @param definition the query, as {@code pg_get_viewdef} gives it but without its semicolon
 */
public record View(QualifiedName name, boolean materialized, String definition) {}
