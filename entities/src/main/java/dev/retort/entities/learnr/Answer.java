package dev.retort.entities.learnr;

/** The letter of a choice. */
public enum Answer {
    A,
    B,
    C,
    D
}
