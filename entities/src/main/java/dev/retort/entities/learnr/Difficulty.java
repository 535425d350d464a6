package dev.retort.entities.learnr;

/** How hard a question is. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
