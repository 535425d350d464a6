package dev.retort.entities.flashcards;

/** How well a card was remembered. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY
}
