package dev.retort.entities.lingo;

import java.util.UUID;

/**
 * Which word of which user.
 *
 * @param user the user's id
 * @param language the word's language
 * @param word the word
 */
public record VocabKnowledgeId(UUID user, String language, String word) {}
