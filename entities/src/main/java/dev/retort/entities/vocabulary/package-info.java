/**
 * Vocabulary, a trainer of words that everybody in the house used as one: its words and practice sessions become each
 * user's own.
 *
 * <p>{@link dev.retort.entities.vocabulary.User} was there already, in a schema that the sign-in service owns. What
 * changed is that a {@link dev.retort.entities.vocabulary.UserVocabulary} and a
 * {@link dev.retort.entities.vocabulary.PracticeSession} have a user; those of before have none, until somebody claims
 * them.
 */
package dev.retort.entities.vocabulary;
