package dev.retort.entities.vocabulary;

/** How words are asked for. */
public enum PracticeMode {
    FLASHCARDS,
    MULTIPLE_CHOICE,
    SPELLING
}
