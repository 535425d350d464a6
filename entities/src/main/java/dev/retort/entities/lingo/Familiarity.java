package dev.retort.entities.lingo;

/** How well a word is known, worst first: stored as its ordinal. */
public enum Familiarity {
    NEW,
    LEARNING,
    FAMILIAR,
    MASTERED
}
