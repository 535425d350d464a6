package dev.retort.entities.learnr;

/** What a quiz session is for. */
public enum SessionKind {
    DIAGNOSTIC,
    PRACTICE,
    MOCK_EXAM
}
