package dev.retort.postgres.canonical;

import dev.retort.schema.Schema;

/**
 * Two schemas whose expressions and types can be compared as text.
 *
 * @param actual what the database has
 * @param wanted what the model asks for
 */
public record CanonicalPair(Schema actual, Schema wanted) {}
