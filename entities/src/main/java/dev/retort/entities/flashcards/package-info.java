/**
 * Flashcards, a service of decks and spaced repetition, from its first table on.
 *
 * <p>These classes are the model that the first revision was written for: {@link dev.retort.entities.flashcards.User},
 * {@link dev.retort.entities.flashcards.UserPreferences}, {@link dev.retort.entities.flashcards.Deck},
 * {@link dev.retort.entities.flashcards.Card}, {@link dev.retort.entities.flashcards.CardReview} and
 * {@link dev.retort.entities.flashcards.StudySession}. What the team changed afterwards lies beside its migrations, in
 * {@code entities/migrations/flashcards/changes}: one patch for each revision, as a reviewer sees it, and some that need
 * none. {@code git apply} takes the classes from one state to the next.
 */
package dev.retort.entities.flashcards;
