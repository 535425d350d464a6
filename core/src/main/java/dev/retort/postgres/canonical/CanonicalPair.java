package dev.retort.postgres.canonical;

import dev.retort.schema.Schema;

/**
 * Two schemas in canonical form: their expressions and types can be compared as text.
 *
 * @param actual the schema of the database
 * @param wanted the schema that the entities define
 */
public record CanonicalPair(Schema actual, Schema wanted) {}
