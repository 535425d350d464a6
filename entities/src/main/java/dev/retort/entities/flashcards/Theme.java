package dev.retort.entities.flashcards;

/** How the screen looks. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM
}
